package vn.ocop.workflow;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyCallMethodsThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conventions of this module; a rule that matches nothing fails too. */
@AnalyzeClasses(
        packages = {"vn.ocop.workflow", "db.migration"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ENGINE = "vn.ocop.workflow.engine";
    private static final String KERNEL = "vn.ocop.workflow.kernel";
    private static final String PROCESS = "vn.ocop.workflow.process";
    private static final String NOTIFICATION = "vn.ocop.workflow.notification";
    private static final String DEMO = "vn.ocop.workflow.demo";
    private static final String VOCABULARY = "vn.ocop.processes";

    @ArchTest
    static final ArchRule moving_to_a_fork_of_the_engine_stays_a_rename = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."));

    @ArchTest
    static final ArchRule the_engine_knows_which_dossier_and_which_way_and_nothing_else = classes()
            .that()
            .resideInAPackage(ENGINE)
            .should()
            .onlyDependOnClassesThat(
                    not(resideInAPackage("vn.ocop..")).or(resideInAnyPackage(ENGINE, KERNEL, VOCABULARY)));

    @ArchTest
    static final ArchRule the_kernel_depends_on_nothing_but_the_vocabulary = classes()
            .that()
            .resideInAPackage(KERNEL)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", KERNEL, VOCABULARY));

    @ArchTest
    static final ArchRule steps_are_wired_in_configurations_nobody_else_uses = classes()
            .that()
            .resideInAPackage(PROCESS)
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .bePackagePrivate()
            .andShould()
            .beAnnotatedWith(Configuration.class)
            .andShould()
            .haveSimpleNameEndingWith("Steps");

    @ArchTest
    static final ArchRule wiring_is_beans = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(PROCESS))
            .should()
            .beAnnotatedWith(Bean.class)
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule wiring_has_no_logic = classes()
            .that()
            .resideInAPackage(PROCESS)
            .should(onlyCallMethodsThat(describe("are part of a method reference", method -> method.getOwner()
                    .isEquivalentTo(Objects.class))));

    @ArchTest
    static final ArchRule only_components_open_transactions = classes()
            .that(DescribedPredicate.or(
                    annotatedWith(Transactional.class), haveMethods(annotatedWith(Transactional.class))))
            .should()
            .beAnnotatedWith(Component.class)
            .andShould()
            .resideOutsideOfPackages(KERNEL, PROCESS);

    @ArchTest
    static final ArchRule repositories_belong_to_their_package =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entities_change_by_what_happens_to_them = noMethods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class))
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule nobody_calls_notification_but_the_models = noClasses()
            .that()
            .resideOutsideOfPackages(NOTIFICATION, PROCESS)
            .should()
            .dependOnClassesThat(resideInAPackage(NOTIFICATION));

    @ArchTest
    static final ArchRule time_is_asked_of_the_clock = noClasses()
            .that(resideOutsideOfPackage(DEMO))
            .should(callMethodWhere(describe("ask the system for the time", ArchitectureTest::asksTheSystem)));

    @ArchTest
    static final ArchRule nothing_depends_on_the_demonstration =
            noClasses().that().resideOutsideOfPackage(DEMO).should().dependOnClassesThat(resideInAPackage(DEMO));

    /** Packages are modules: no cycles, and nobody reaches into another's internals. */
    @Test
    void packagesAreModules() {
        ApplicationModules.of(WorkflowApplication.class).verify();
    }

    private static DescribedPredicate<JavaClass> haveMethods(DescribedPredicate<? super JavaMember> like) {
        return describe("have methods " + like.getDescription(), type -> type.getMethods().stream()
                .anyMatch(like::test));
    }

    private static boolean asksTheSystem(JavaCall<?> call) {
        var target = call.getTarget();
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || target.getName().equals("currentTimeMillis");
    }
}

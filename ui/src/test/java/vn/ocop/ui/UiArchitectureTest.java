package vn.ocop.ui;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The conventions of the pages; a rule that matches nothing fails too. */
@AnalyzeClasses(packages = "vn.ocop.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class UiArchitectureTest {

    private static final String WEB = "vn.ocop.ui.web";
    private static final String PAPERS = "vn.ocop.ui.papers";

    @ArchTest
    static final ArchRule pages_ask_use_cases_and_never_the_store_or_the_engine = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda..")
                    .or(resideInAPackage("jakarta.persistence.."))
                    .or(resideInAPackage("java.sql.."))
                    .or(assignableTo(Repository.class)));

    @ArchTest
    static final ArchRule pages_change_nothing_but_through_use_cases =
            noClasses().should().callMethodWhere(describe("changes an entity", UiArchitectureTest::changesAnEntity));

    @ArchTest
    static final ArchRule transactions_begin_and_end_in_use_cases =
            noClasses().should().dependOnClassesThat(belongToAnyOf(Transactional.class));

    @ArchTest
    static final ArchRule controllers_are_nobodys_but_the_frameworks =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule forms_are_records_of_their_package = classes()
            .that()
            .haveSimpleNameEndingWith("Form")
            .should()
            .beRecords()
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule who_is_signed_in_is_known_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage(WEB)
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.security.."));

    @ArchTest
    static final ArchRule what_all_pages_share_knows_none_of_them = noClasses()
            .that()
            .resideInAPackage(WEB)
            .should()
            .dependOnClassesThat(resideInAPackage("vn.ocop.ui..").and(not(resideInAPackage(WEB))));

    @ArchTest
    static final ArchRule pages_of_one_stage_know_none_of_another = slices().matching("vn.ocop.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("vn.ocop.ui.."), resideInAPackage(WEB))
            .ignoreDependency(resideInAPackage("vn.ocop.ui.."), resideInAPackage(PAPERS)); // printed for all of them

    @ArchTest
    static final ArchRule time_is_asked_of_the_clock = noClasses()
            .should()
            .callMethodWhere(describe("ask the system for the time", UiArchitectureTest::asksSystem));

    private static boolean changesAnEntity(JavaCall<?> call) {
        return annotatedWith(Entity.class).test(call.getTargetOwner())
                && call.getTarget().resolveMember().stream()
                        .anyMatch(member -> member instanceof JavaMethod method
                                && method.getRawReturnType().getName().equals("void"));
    }

    private static boolean asksSystem(JavaCall<?> call) {
        var target = call.getTarget();
        boolean now = target.getName().equals("now")
                && target.getOwner().getPackageName().equals("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || target.getName().equals("currentTimeMillis");
    }
}

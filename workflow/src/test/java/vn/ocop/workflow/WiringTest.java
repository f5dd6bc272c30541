package vn.ocop.workflow;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.workflow.TestPeople.THREE_STARS;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.ocop.processes.Role;
import vn.ocop.workflow.engine.Choice;
import vn.ocop.workflow.engine.Ids;
import vn.ocop.workflow.engine.OpenTask;
import vn.ocop.workflow.engine.ReportChoice;
import vn.ocop.workflow.engine.ReportStep;
import vn.ocop.workflow.engine.SessionStep;
import vn.ocop.workflow.engine.Step;
import vn.ocop.workflow.engine.SubjectContext;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Office;
import vn.ocop.workflow.regulation.Regulations;

/** One step, one name: models, beans, use cases and deadlines name the same steps, none too many and none too few. */
@UseCaseTest
class WiringTest {

    private static final Pattern COLLECTION = Pattern.compile("\\$\\{(\\w+)\\.of\\(execution\\)}");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final ListableBeanFactory beans;
    private final SubjectContext<DossierId> dossiers;
    private final Regulations regulations;
    private final TestPeople people;
    private final TransactionTemplate transaction;

    WiringTest(
            ListableBeanFactory beans,
            SubjectContext<DossierId> dossiers,
            Regulations regulations,
            TestPeople people,
            PlatformTransactionManager transactions) {
        this.beans = beans;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void everyAutomaticTaskHasItsBeanAndEveryBeanItsTask() {
        Map<String, String> automatic = new TreeMap<>();
        Stream.of("serviceTask", "businessRuleTask").forEach(type -> elements(type)
                .forEach(task ->
                        automatic.put(task.getAttribute("id"), task.getAttributeNS(CAMUNDA, "delegateExpression"))));

        assertThat(automatic).isNotEmpty().allSatisfy((id, expression) -> assertThat(expression)
                .isEqualTo("${" + id + "}"));
        assertThat(Stream.of(Step.class, Choice.class, SessionStep.class, ReportStep.class, ReportChoice.class)
                        .flatMap(type -> Arrays.stream(beans.getBeanNamesForType(type)))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(automatic.keySet());
    }

    @Test
    void everyMultiInstanceHasItsElementsAndViceVersa() {
        Set<String> collections = elements("multiInstanceLoopCharacteristics")
                .map(loop -> COLLECTION.matcher(loop.getAttributeNS(CAMUNDA, "collection")))
                .peek(matcher -> assertThat(matcher.matches()).isTrue())
                .map(matcher -> matcher.group(1))
                .collect(toSet());

        assertThat(beans.getBeanNamesForType(Ids.class)).containsExactlyInAnyOrderElementsOf(collections);
    }

    @Test
    void everyUserTaskHasItsUseCaseAndEveryUseCaseItsTask() {
        Set<String> useCases = useCases().map(Method::getName).collect(toSet());

        assertThat(useCases).isEqualTo(ids("userTask"));
        assertThat(useCases().map(Method::getName)).doesNotHaveDuplicates();
    }

    @Test
    void everyTaskAndTimerHasATimeLimitInEveryRegulationAndViceVersa() {
        Set<String> timed = new TreeSet<>(ids("userTask"));
        elements("timerEventDefinition")
                .forEach(timer -> timed.add(((Element) timer.getParentNode()).getAttribute("id")));

        assertThat(regulations.all()).isNotEmpty().allSatisfy(regulation -> assertThat(
                        regulation.deadlines().keySet())
                .isEqualTo(timed));
    }

    @Test
    void everyRoleOfTheModelsHasAPlaceForEveryDossier() {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("screenIdea"));
        Map<String, Role> roles = new LinkedHashMap<>();
        elements("userTask")
                .forEach(task -> roles.put(
                        task.getAttribute("id"), Role.valueOf(task.getAttributeNS(CAMUNDA, "candidateGroups"))));

        assertThat(roles).isNotEmpty().allSatisfy((step, role) -> assertThat(office(id, step, role))
                .satisfies(office -> {
                    assertThat(office.role()).isEqualTo(role);
                    assertThat(office.unit().code()).isNotBlank();
                }));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleIsHeldSomewhere(Role role) {
        DossierId id = people.dossier(THREE_STARS.stoppingAt("screenIdea"));

        assertThat(office(id, "screenIdea", role).unit().body()).isEqualTo(role.body());
    }

    private Office office(DossierId id, String step, Role role) {
        return Objects.requireNonNull(transaction.execute(status -> dossiers.office(id, step, role)));
    }

    /** What the feature packages offer to be done with a task: public, on an open task, answering nothing. */
    private Stream<Method> useCases() {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .map(beans::getType)
                .filter(type -> type != null && type.getName().startsWith("vn.ocop.workflow."))
                .<Class<?>>map(type -> type.getName().contains("$$") ? type.getSuperclass() : type)
                .filter(type -> !type.getPackageName().endsWith(".engine")
                        && !type.getPackageName().endsWith(".demo"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && method.getReturnType() == void.class
                        && method.getParameterCount() > 0
                        && method.getParameterTypes()[0] == OpenTask.class);
    }

    private static Set<String> ids(String type) {
        return elements(type).map(element -> element.getAttribute("id")).collect(toSet());
    }

    private static Stream<Element> elements(String type) {
        return models().flatMap(model -> {
            var found = model.getElementsByTagNameNS("*", type);
            return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
        });
    }

    private static Stream<Document> models() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn");
            assertThat(files).isNotEmpty();
            return Arrays.stream(files).map(WiringTest::parse);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parse(Resource file) {
        try (var in = file.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}

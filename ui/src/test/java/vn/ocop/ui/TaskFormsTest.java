package vn.ocop.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.ui.Sources.found;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.ocop.ui.web.TaskPage;

/** One step, one name, here too: every user task of the models has controller, form, template and words. */
class TaskFormsTest {

    /** What the scoring sheet asks for; its labels are those of the regulation. */
    private static final Set<String> OF_SHEET = Set.of("option", "note");

    private static final Pattern FIELD = Pattern.compile("fragments/(?:fields|place) :: \\w+\\('(\\w+)'");
    private static final Pattern OWN_FIELD = Pattern.compile("name=\"(?:\\$\\{')?(\\w+)[\\[\"]");
    private static final Pattern FRAGMENT = Pattern.compile("fragments/(\\w+) ::");

    private static final Map<String, Class<?>> CONTROLLERS = controllers();
    private static final Map<String, String> TEMPLATES = Sources.templates();
    private static final Map<String, String> VIETNAMESE = Sources.messages("messages");
    private static final Map<String, String> ENGLISH = Sources.messages("messages_en");

    @Test
    void everyTaskHasItsPageAndEveryPageItsTask() {
        assertThat(CONTROLLERS.keySet()).containsExactlyInAnyOrderElementsOf(Models.userTaskIds());
    }

    @Test
    void everyTemplateOfATaskBelongsToOne() {
        Set<String> ofTasks = TEMPLATES.entrySet().stream()
                .filter(template -> template.getValue().contains("layout/task :: task"))
                .map(template -> template.getKey().replaceAll(".*/", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ofTasks).containsExactlyInAnyOrderElementsOf(Models.userTaskIds());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void controllerFormAndTemplateAreNamedByTheTask(Models.UserTask task) {
        Class<?> controller = controller(task);
        String id = task.id();
        String capital = Character.toUpperCase(id.charAt(0)) + id.substring(1);

        assertThat(controller.getSimpleName()).isEqualTo(capital + "Controller");
        assertThat(Objects.requireNonNull(controller.getAnnotation(RequestMapping.class))
                        .value())
                .containsExactly("/tasks/" + id);
        assertThat(form(task).getSimpleName()).isEqualTo(capital + "Form");
        assertThat(TEMPLATES.keySet())
                .filteredOn(name -> name.endsWith("/" + id))
                .hasSize(1);
        assertThat(Sources.java("ui").values())
                .filteredOn(source -> source.contains("class " + capital + "Controller "))
                .singleElement()
                .asString()
                .contains("super(\"" + templateName(id) + "\"");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void itsWordsAreThereAndTheTitleIsTheNameInTheModel(Models.UserTask task) {
        assertThat(VIETNAMESE).containsEntry(task.id() + ".title", task.name()).containsKey(task.id() + ".confirm");
        assertThat(ENGLISH).containsKeys(task.id() + ".title", task.id() + ".confirm");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everythingTheFormHoldsIsAskedForAndViceVersa(Models.UserTask task) {
        Set<String> components = Arrays.stream(form(task).getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked(task.id())).containsExactlyInAnyOrderElementsOf(components);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everythingAskedForHasALabel(Models.UserTask task) {
        Set<String> labelled = asked(task.id());
        labelled.removeAll(OF_SHEET);

        assertThat(labelled).allSatisfy(field -> {
            assertThat(VIETNAMESE).containsKey(task.id() + "." + field);
            assertThat(ENGLISH).containsKey(task.id() + "." + field);
        });
    }

    /** A refusal names a field, so that the page can show it there. */
    @ParameterizedTest
    @MethodSource("tasks")
    void everyRefusalIsAtAFieldOfTheForm(Models.UserTask task) {
        Pattern refused = Pattern.compile(
                "(?:new Rejected\\(|required\\(\\w+, )\\s*\"([^\"\\[]+)\\[?\"[^;]*?\"" + task.id() + "\\.[\\w.]+\"");
        String code = String.join("\n", Sources.java("workflow").values())
                + String.join("\n", Sources.java("ui").values());

        assertThat(found(refused, code)).isSubsetOf(asked(task.id()));
    }

    static List<Models.UserTask> tasks() {
        return Models.userTasks();
    }

    /** Names of what a task's template asks for, in the template itself or in the fragments it takes in. */
    private static Set<String> asked(String id) {
        String template = Objects.requireNonNull(TEMPLATES.get(templateName(id)));
        Set<String> asked = new LinkedHashSet<>();
        Stream.concat(Stream.of(template), included(template)).forEach(text -> {
            asked.addAll(found(FIELD, text));
            asked.addAll(found(OWN_FIELD, text.replace("name=\"action\"", "")));
            if (text.contains("'option['")) {
                asked.addAll(OF_SHEET);
            }
            if (text.contains("'waivers['")) {
                asked.add("waivers");
            }
        });
        return asked;
    }

    private static Stream<String> included(String template) {
        return found(FRAGMENT, template).stream()
                .filter(name -> !Set.of("fields", "place").contains(name))
                .map(name -> Objects.requireNonNull(TEMPLATES.get("fragments/" + name)));
    }

    private static String templateName(String id) {
        return TEMPLATES.keySet().stream()
                .filter(name -> name.endsWith("/" + id))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> controller(Models.UserTask task) {
        return Objects.requireNonNull(CONTROLLERS.get(task.id()), task.id());
    }

    private static Class<?> form(Models.UserTask task) {
        return Objects.requireNonNull(GenericTypeResolver.resolveTypeArgument(controller(task), TaskPage.class));
    }

    /** Every page of a task by the last part of its address. */
    private static Map<String, Class<?>> controllers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TaskPage.class));
        Map<String, Class<?>> found = new TreeMap<>();
        scanner.findCandidateComponents("vn.ocop.ui").forEach(bean -> {
            Class<?> type = ClassUtils.resolveClassName(Objects.requireNonNull(bean.getBeanClassName()), null);
            RequestMapping mapping = Objects.requireNonNull(type.getAnnotation(RequestMapping.class), type::getName);
            found.put(mapping.value()[0].replace("/tasks/", ""), type);
        });
        return found;
    }
}

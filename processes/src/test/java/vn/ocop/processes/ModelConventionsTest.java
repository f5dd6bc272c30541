package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.processes.Models.BPMN;
import static vn.ocop.processes.Models.CAMUNDA;
import static vn.ocop.processes.Models.none;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import vn.ocop.processes.Models.Piece;

/** What every model keeps, so that a reader and the program find the pieces by name. */
class ModelConventionsTest {

    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == '(\\w+)'}");

    @Test
    void aFileHoldsTheProcessOfItsName() {
        none(Models.pieces("process"), process -> !process.model().file().equals(process.id() + ".bpmn"));
        assertThat(Models.pieces("process")).hasSameSizeAs(Models.all());
    }

    @Test
    void aProcessIsExecutableAndVersioned() {
        none(Models.pieces("process"), process -> !process.attribute("isExecutable")
                .equals("true"));
        none(Models.pieces("process"), process -> process.camunda("versionTag").isEmpty());
    }

    @Test
    void aProcessSaysHowLongItsHistoryLives() {
        none(Models.pieces("process"), process -> !process.camunda("historyTimeToLive")
                .matches("P\\d+D"));
    }

    @Test
    void idsAreLowerCamelCase() {
        none(named(), piece -> !piece.id().matches("[a-z]+([A-Z][a-z]+)*"));
    }

    /** A call activity may carry the name of the process it calls; everything else is told apart by its id alone. */
    @Test
    void idsAreUniqueOverAllModels() {
        Map<String, Long> count =
                named().stream().map(Piece::id).collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        none(named(), piece -> Objects.requireNonNullElse(count.get(piece.id()), 0L) > 1);
    }

    @Test
    void aModelHoldsOnlyKnownElements() {
        Set<String> other = Set.of(
                "documentation",
                "extensionElements",
                "sequenceFlow",
                "textAnnotation",
                "association",
                "incoming",
                "outgoing",
                "conditionExpression",
                "multiInstanceLoopCharacteristics",
                "timerEventDefinition",
                "timeDate",
                "messageEventDefinition",
                "text");
        none(
                inside(Models.pieces("process"), BPMN),
                piece -> !Models.NODES.contains(piece.kind()) && !other.contains(piece.kind()));
        none(inside(Models.pieces("process"), CAMUNDA), piece -> !Set.of("in", "out", "failedJobRetryTimeCycle")
                .contains(piece.kind()));
    }

    @Test
    void nothingIsProgrammedInAModel() {
        for (String attribute : List.of("class", "expression", "resultVariable", "formKey", "type", "topic")) {
            none(Models.nodes(), piece -> !piece.camunda(attribute).isEmpty());
        }
    }

    @Test
    void whatAReaderSeesHasAName() {
        none(
                Models.nodes(),
                node -> (!node.kind().equals("exclusiveGateway") || node.diverges())
                        && node.attribute("name").isBlank());
        none(forks().stream().flatMap(fork -> fork.outgoing().stream()).toList(), flow -> flow.attribute("name")
                .isBlank());
    }

    @Test
    void aUserTaskNamesItsArticleOrThatItIsASetting() {
        none(Models.pieces("userTask"), task -> !task.text(BPMN, "documentation")
                .matches("(?s).*(Điều \\d|Phụ lục [IVX]|cài đặt).*"));
    }

    @Test
    void aUserTaskBelongsToOneRole() {
        Set<String> roles = constants(Role.class);
        none(Models.pieces("userTask"), task -> !roles.contains(task.camunda("candidateGroups")));
    }

    @Test
    void aForkAsksForTheOutcomeOfItsName() {
        none(
                forks().stream().flatMap(fork -> fork.outgoing().stream()).toList(),
                flow -> !condition(flow).group(1).equals(flow.attribute("sourceRef")));
        none(forks(), fork -> !fork.attribute("default").isEmpty());
    }

    @Test
    void forksAndOutcomesAreTheSame() {
        Map<String, List<String>> asked = new TreeMap<>();
        for (Piece fork : forks()) {
            List<String> literals = fork.outgoing().stream()
                    .map(flow -> condition(flow).group(2))
                    .sorted()
                    .toList();
            assertThat(asked.put(fork.id(), literals))
                    .as("second gateway " + fork)
                    .isNull();
        }
        Map<String, List<String>> outcomes = new TreeMap<>();
        for (Class<?> type : Outcome.class.getPermittedSubclasses()) {
            Outcome first = (Outcome) type.getEnumConstants()[0];
            outcomes.put(first.gateway(), List.copyOf(constants(type)));
        }
        assertThat(asked).isNotEmpty().containsExactlyInAnyOrderEntriesOf(outcomes);
    }

    @Test
    void messagesAreThoseOfTheVocabulary() {
        assertThat(Models.pieces("message").stream().map(message -> message.attribute("name")))
                .containsExactlyInAnyOrderElementsOf(constants(Message.class));
        Set<String> ids = Models.pieces("message").stream().map(Piece::id).collect(Collectors.toSet());
        none(
                Models.pieces("messageEventDefinition", "receiveTask"),
                event -> !ids.contains(event.attribute("messageRef")));
    }

    @Test
    void anAutomaticStepIsTheBeanOfItsName() {
        none(Models.pieces("serviceTask", "businessRuleTask"), task -> !task.camunda("delegateExpression")
                .equals("${" + task.id() + "}"));
    }

    @Test
    void aUserTaskAndATimerAskForTheDeadlineOfTheirName() {
        none(Models.pieces("userTask"), task -> !task.camunda("dueDate").equals(deadline(task)));
        none(timers(), timer -> !timer.text(BPMN, "timeDate").equals(deadline(timer)));
    }

    @Test
    void theRegulationHasADeadlineForEachOfThem() {
        InputStream yaml = Objects.requireNonNull(
                ModelConventionsTest.class.getResourceAsStream("/regulations/qd-26-2026/deadlines.yaml"));
        Map<String, List<Map<String, Object>>> file = new Yaml().load(yaml);
        assertThat(Objects.requireNonNull(file.get("deadlines")).stream().map(deadline -> deadline.get("id")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Models.pieces("userTask").stream(), timers().stream())
                                .map(Piece::id)
                                .toList());
    }

    @Test
    void aTaskOfManyAsksTheBeanForItsPeopleOrItems() {
        none(Models.pieces("multiInstanceLoopCharacteristics"), loop -> !loop.camunda("collection")
                .equals("${" + loop.camunda("elementVariable") + "s.of(execution)}"));
        none(Models.pieces("multiInstanceLoopCharacteristics"), loop -> loop.attribute("isSequential")
                .equals("true"));
    }

    @Test
    void aCalledProcessExistsAndIsAboutTheSameDossier() {
        Set<String> processes = Models.pieces("process").stream().map(Piece::id).collect(Collectors.toSet());
        none(Models.pieces("callActivity"), call -> !processes.contains(call.attribute("calledElement")));
        none(Models.pieces("callActivity"), call -> call.inside(CAMUNDA, "in").stream()
                .noneMatch(in -> in.attribute("businessKey").equals("#{execution.processBusinessKey}")));
    }

    @Test
    void processesTellEachOtherOutcomesOnly() {
        Set<String> outcomes = forks().stream().map(Piece::id).collect(Collectors.toSet());
        none(
                Models.pieces("callActivity").stream()
                        .flatMap(call -> Stream.concat(
                                call.inside(CAMUNDA, "in").stream().filter(in -> in.attribute("businessKey")
                                        .isEmpty()),
                                call.inside(CAMUNDA, "out").stream()))
                        .toList(),
                mapping -> !outcomes.contains(mapping.attribute("source"))
                        || !outcomes.contains(mapping.attribute("target")));
    }

    @Test
    void onlyGatewaysJoinAndFork() {
        List<Piece> others = Models.nodes().stream()
                .filter(node -> !node.kind().equals("exclusiveGateway"))
                .toList();
        none(others, node -> node.incoming().size() > 1);
        none(others, node -> node.outgoing().size() > 1);
    }

    @Test
    void aGatewayEitherForksOrJoins() {
        none(
                Models.pieces("exclusiveGateway"),
                gateway ->
                        (gateway.incoming().size() > 1) == (gateway.outgoing().size() > 1));
    }

    @Test
    void nothingHangsInTheAir() {
        Set<String> first = Set.of("startEvent", "boundaryEvent");
        none(
                Models.nodes(),
                node -> !node.attribute("triggeredByEvent").equals("true")
                        && (node.incoming().isEmpty() != first.contains(node.kind())
                                || node.outgoing().isEmpty() != node.kind().equals("endEvent")));
    }

    @Test
    void whatTheEngineDoesLaterIsTriedAgain() {
        List<Piece> later = Stream.concat(
                        timers().stream(), Models.nodes().stream().filter(node -> !node.camunda("asyncBefore")
                                .isEmpty()))
                .toList();
        assertThat(later).hasSizeGreaterThan(timers().size());
        none(later, node -> !node.text(CAMUNDA, "failedJobRetryTimeCycle").matches("R\\d+/PT\\d+M"));
        none(Models.nodes(), node -> !node.camunda("asyncAfter").isEmpty());
    }

    private static List<Piece> named() {
        return Stream.concat(
                        Models.nodes().stream(),
                        Models.pieces("process", "sequenceFlow", "message", "textAnnotation").stream())
                .filter(piece -> !piece.id().equals(piece.attribute("calledElement")))
                .toList();
    }

    private static List<Piece> inside(List<Piece> pieces, String namespace) {
        return pieces.stream()
                .flatMap(piece -> piece.inside(namespace, "*").stream())
                .toList();
    }

    private static List<Piece> forks() {
        return Models.pieces("exclusiveGateway").stream()
                .filter(Piece::diverges)
                .toList();
    }

    private static List<Piece> timers() {
        return Models.pieces("startEvent", "boundaryEvent", "intermediateCatchEvent").stream()
                .filter(event -> !event.inside(BPMN, "timerEventDefinition").isEmpty())
                .toList();
    }

    private static String deadline(Piece piece) {
        return "${deadline.of(execution,'" + piece.id() + "')}";
    }

    private static Matcher condition(Piece flow) {
        Matcher matcher = CONDITION.matcher(flow.text(BPMN, "conditionExpression"));
        assertThat(matcher.matches()).as("condition of " + flow).isTrue();
        return matcher;
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

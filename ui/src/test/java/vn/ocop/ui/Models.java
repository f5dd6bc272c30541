package vn.ocop.ui;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.ocop.processes.Role;

/** The models as the pages must follow them. */
final class Models {

    /** In the order in which a dossier meets them. */
    static final List<String> NAMES = List.of(
            "idea",
            "support",
            "preparation",
            "evaluation",
            "councilSession",
            "journey",
            "certification",
            "unionReport");

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private Models() {}

    /** A task of a person. */
    record UserTask(String id, String name, Role role) {

        private static UserTask of(Element element) {
            return new UserTask(
                    element.getAttribute("id"),
                    element.getAttribute("name"),
                    Role.valueOf(element.getAttributeNS(CAMUNDA, "candidateGroups")));
        }
    }

    /** All of them, model by model, in the order of the files. */
    static List<UserTask> userTasks() {
        return NAMES.stream()
                .flatMap(name -> elements(name, "userTask"))
                .map(UserTask::of)
                .toList();
    }

    static List<String> userTaskIds() {
        return userTasks().stream().map(UserTask::id).toList();
    }

    private static Stream<Element> elements(String model, String type) {
        var found = parse(model).getElementsByTagNameNS(BPMN, type);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private static Document parse(String model) {
        try (var in = Models.class.getResourceAsStream("/processes/" + model + ".bpmn")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(model, e);
        }
    }
}

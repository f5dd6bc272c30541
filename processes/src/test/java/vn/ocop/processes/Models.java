package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The models as parsed XML. */
final class Models {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

    /** Every kind of flow node a model may hold; what is not listed is not understood by its readers. */
    static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "userTask",
            "receiveTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway");

    private static final List<Model> ALL = load();

    private Models() {}

    /** One file with one process. */
    record Model(String file, Document xml) {

        /** The elements of a kind anywhere in the file. */
        List<Piece> pieces(String kind) {
            return elements(xml.getDocumentElement(), BPMN, kind)
                    .map(element -> new Piece(this, element))
                    .toList();
        }

        /** The process. */
        Piece process() {
            return pieces("process").get(0);
        }

        /** The flow nodes. */
        List<Piece> nodes() {
            return NODES.stream().flatMap(kind -> pieces(kind).stream()).toList();
        }

        /** The area the diagram gives to an element; none if it is not drawn. */
        List<Box> boxes(String id) {
            return drawn("BPMNShape", id)
                    .map(shape ->
                            (Element) shape.getElementsByTagNameNS(DC, "Bounds").item(0))
                    .map(bounds -> new Box(
                            Double.parseDouble(bounds.getAttribute("x")),
                            Double.parseDouble(bounds.getAttribute("y")),
                            Double.parseDouble(bounds.getAttribute("width")),
                            Double.parseDouble(bounds.getAttribute("height"))))
                    .toList();
        }

        /** Is this flow drawn as a line? */
        boolean hasLine(String id) {
            return drawn("BPMNEdge", id).count() == 1;
        }

        private Stream<Element> drawn(String kind, String id) {
            return elements(xml.getDocumentElement(), DI, kind)
                    .filter(shape -> shape.getAttribute("bpmnElement").equals(id));
        }
    }

    /** An area of the diagram, in pixels. */
    record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    /** An element of a model. */
    record Piece(Model model, Element xml) {

        String id() {
            return xml.getAttribute("id");
        }

        String kind() {
            return xml.getLocalName();
        }

        String attribute(String name) {
            return xml.getAttribute(name);
        }

        String camunda(String name) {
            return xml.getAttributeNS(CAMUNDA, name);
        }

        /** Text of the first element of that name inside, empty if there is none. */
        String text(String namespace, String name) {
            return elements(xml, namespace, name)
                    .findFirst()
                    .map(Element::getTextContent)
                    .orElse("")
                    .strip();
        }

        List<Piece> inside(String namespace, String name) {
            return elements(xml, namespace, name)
                    .map(element -> new Piece(model, element))
                    .toList();
        }

        List<Piece> incoming() {
            return model.pieces("sequenceFlow").stream()
                    .filter(flow -> flow.attribute("targetRef").equals(id()))
                    .toList();
        }

        List<Piece> outgoing() {
            return model.pieces("sequenceFlow").stream()
                    .filter(flow -> flow.attribute("sourceRef").equals(id()))
                    .toList();
        }

        boolean diverges() {
            return kind().endsWith("Gateway") && outgoing().size() > 1;
        }

        @Override
        public String toString() {
            Element named = xml.hasAttribute("id") ? xml : (Element) xml.getParentNode();
            return model.file() + ": " + kind() + " " + named.getAttribute("id");
        }
    }

    static List<Model> all() {
        return ALL;
    }

    /** The elements of these kinds in all models. */
    static List<Piece> pieces(String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> all().stream().flatMap(model -> model.pieces(kind).stream()))
                .toList();
    }

    static List<Piece> nodes() {
        return all().stream().flatMap(model -> model.nodes().stream()).toList();
    }

    /** Names the pieces that break a rule; a rule about nothing is broken. */
    static void none(List<Piece> pieces, Predicate<Piece> broken) {
        assertThat(pieces).isNotEmpty();
        assertThat(pieces.stream().filter(broken).map(Piece::toString)).isEmpty();
    }

    private static Stream<Element> elements(Element root, String namespace, String name) {
        NodeList list = root.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i));
    }

    private static List<Model> load() {
        try {
            var folder = Objects.requireNonNull(Models.class.getResource("/processes"));
            try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
                return files.filter(file -> file.toString().endsWith(".bpmn"))
                        .sorted()
                        .map(Models::parse)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Model parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new Model(
                    file.getFileName().toString(), factory.newDocumentBuilder().parse(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " is no XML", e);
        }
    }
}

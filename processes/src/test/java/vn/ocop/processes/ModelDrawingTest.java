package vn.ocop.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.processes.Models.none;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ocop.processes.Models.Model;
import vn.ocop.processes.Models.Piece;

/** What the official sees of a model is all of it. */
class ModelDrawingTest {

    @Test
    void everythingIsDrawn() {
        none(
                Stream.concat(Models.nodes().stream(), Models.pieces("textAnnotation").stream())
                        .toList(),
                piece -> piece.model().boxes(piece.id()).size() != 1);
        none(Models.pieces("sequenceFlow"), flow -> !flow.model().hasLine(flow.id()));
    }

    @Test
    void nothingIsDrawnOverItsNeighbour() {
        List<String> overlaps = new ArrayList<>();
        for (Model model : Models.all()) {
            List<Piece> drawn = Stream.concat(model.nodes().stream(), model.pieces("textAnnotation").stream())
                    .filter(piece -> !piece.kind().equals("boundaryEvent"))
                    .toList();
            for (Piece one : drawn) {
                drawn.stream()
                        .filter(other -> one.id().compareTo(other.id()) < 0)
                        .filter(other ->
                                one.xml().getParentNode() == other.xml().getParentNode())
                        .filter(other -> model.boxes(one.id())
                                .get(0)
                                .overlaps(model.boxes(other.id()).get(0)))
                        .forEach(other -> overlaps.add(one + " and " + other.id()));
            }
        }
        assertThat(overlaps).isEmpty();
    }
}

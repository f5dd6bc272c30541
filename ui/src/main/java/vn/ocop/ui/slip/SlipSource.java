package vn.ocop.ui.slip;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ocop.ui.papers.PaperSource;
import vn.ocop.ui.papers.Printed;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.kernel.Actor;
import vn.ocop.workflow.slip.Slips;

/** The slips handed out for a dossier, among its papers. */
@Component
@Order(2)
class SlipSource implements PaperSource {

    private final Slips slips;
    private final SlipPaper paper;

    SlipSource(Slips slips, SlipPaper paper) {
        this.slips = slips;
        this.paper = paper;
    }

    @Override
    public List<Printed> of(Actor actor, Dossier dossier) {
        return slips.of(actor, dossier.id()).stream()
                .map(slip -> new Printed(slip.content().title(), "phieu-" + slip.id(), () -> paper.pdf(slip.content())))
                .toList();
    }
}

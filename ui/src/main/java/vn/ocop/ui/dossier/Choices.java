package vn.ocop.ui.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Choice;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.dossier.Dossiers;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** What the bound decision offers to choose from. */
@Component
class Choices {

    private final Dossiers dossiers;
    private final Regulations regulations;
    private final Texts texts;

    Choices(Dossiers dossiers, Regulations regulations, Texts texts) {
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.texts = texts;
    }

    /** The product sets, each with its sector. */
    List<Choice> productSets(DossierId id) {
        return productSets(regulation(dossiers.get(id)));
    }

    /** The same for a dossier that is still to be begun. */
    List<Choice> productSets() {
        return productSets(regulations.inForceOn(dossiers.today()));
    }

    private List<Choice> productSets(Regulation regulation) {
        return regulation.sheets().values().stream()
                .map(sheet -> new Choice(
                        Integer.toString(sheet.number()),
                        texts.get(
                                "productSet.choice",
                                sheet.number(),
                                sheet.name().in(texts.locale()),
                                sheet.sector().name().in(texts.locale()))))
                .toList();
    }

    private Regulation regulation(Dossier dossier) {
        return regulations.byKey(dossier.regulation());
    }
}

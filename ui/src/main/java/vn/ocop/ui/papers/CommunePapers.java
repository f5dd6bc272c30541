package vn.ocop.ui.papers;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.workflow.dossier.Dossier;
import vn.ocop.workflow.organization.Setting;
import vn.ocop.workflow.preparation.CommuneAssessment;
import vn.ocop.workflow.preparation.Proposals.Proposed;
import vn.ocop.workflow.regulation.Regulation;
import vn.ocop.workflow.regulation.Regulations;

/** What is printed on the papers with which a commune sends a dossier to the province; drafts until they are signed. */
@Component
class CommunePapers {

    private final Regulations regulations;
    private final Letterheads heads;

    CommunePapers(Regulations regulations, Letterheads heads) {
        this.regulations = regulations;
        this.heads = heads;
    }

    /** Mẫu 03: the four contents assessed in words (Đ7.2). */
    Paper report(Proposed proposed) {
        return paper(
                proposed,
                "communeReport",
                "mau-03-",
                Setting.REPORT_SYMBOL,
                proposed.assessment().reportNumber());
    }

    /** The letter that proposes the product to the province (Đ6.2a). */
    Paper proposal(Proposed proposed) {
        return paper(
                proposed,
                "proposal",
                "de-nghi-",
                Setting.PROPOSAL_SYMBOL,
                proposed.assessment().proposalNumber());
    }

    private Paper paper(Proposed proposed, String template, String file, Setting symbol, @Nullable String number) {
        Dossier dossier = proposed.dossier();
        CommuneAssessment assessment = proposed.assessment();
        Regulation regulation = regulations.byKey(dossier.regulation());
        Map<String, Object> values = new HashMap<>();
        values.put("head", heads.commune(dossier, symbol, number, assessment.signedOn()));
        values.put("province", heads.provinceCommittee(dossier));
        values.put("dossier", dossier);
        values.put("regulation", regulation);
        values.put("sheet", regulation.sheet(dossier.requireProductSet()));
        values.put("assessment", assessment);
        return new Paper(template, file + dossier.id(), values);
    }
}

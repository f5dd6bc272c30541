package vn.ocop.ui.intake;

import org.springframework.stereotype.Component;
import vn.ocop.ui.web.Texts;
import vn.ocop.workflow.intake.Column;
import vn.ocop.workflow.intake.Fault;

/** What is wrong with a row, in words. */
@Component
class Faults {

    private final Texts texts;

    Faults(Texts texts) {
        this.texts = texts;
    }

    /** What is wrong and what to do. */
    public String text(Fault fault) {
        String about = fault.about();
        if (fault.kind() == Fault.Kind.DIFFERS && about == null) {
            return texts.get("import.differs.known");
        }
        return texts.get("import.fault." + fault.kind(), about == null ? "" : about);
    }

    /** With the column it is about. */
    String line(Fault fault) {
        return column(fault.column()) + ": " + text(fault);
    }

    public String column(Column column) {
        return texts.get("import.column." + column);
    }
}

package vn.ocop.workflow.regulation;

import java.util.List;

/** The files of a regulation contradict themselves or cannot be read; the system does not start. Says all that was found. */
public final class RegulationBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    RegulationBroken(List<String> problems) {
        super("Dữ liệu quy định có " + problems.size() + " lỗi, hệ thống không khởi động:\n- "
                + String.join("\n- ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each with its file, the place in it, what was expected and what was found. */
    public List<String> problems() {
        return problems;
    }
}

package vn.ocop.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.ocop.workflow.kernel.DossierId;
import vn.ocop.workflow.kernel.Rejected;

/** Everything the database holds of a dossier, ours and the engine's, to prove that a refusal left no trace. */
@TestComponent
public class Unchanged {

    private static final String OF_DOSSIER = " where dossier_id = ? order by 1";
    private static final String ABOUT = " where subject = cast(? as varchar) order by 1";
    private static final String RUNS =
            "(select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = cast(? as varchar))";

    private static final List<String> QUERIES = List.of(
            "select * from dossier where id = ?",
            "select * from producer where id = (select producer_id from dossier where id = ?)",
            "select * from self_assessment" + OF_DOSSIER,
            "select * from hand_in" + OF_DOSSIER,
            "select * from commune_assessment" + OF_DOSSIER,
            "select * from supplement_request" + OF_DOSSIER,
            "select * from dossier_pause" + OF_DOSSIER,
            "select * from support_case" + OF_DOSSIER,
            "select * from support_item" + OF_DOSSIER,
            "select * from support_need where dossier_id = ? order by 1, 2, 3",
            "select * from support_result where item_id in (select id from support_item where dossier_id = ?) order by 1, 2",
            "select * from blocker" + OF_DOSSIER,
            "select * from evaluation" + OF_DOSSIER,
            "select * from evaluation_member where evaluation_id in (select id from evaluation where dossier_id = ?)"
                    + " order by 1, 2",
            "select * from score_sheet where evaluation_id in (select id from evaluation where dossier_id = ?)"
                    + " order by 1",
            "select * from conflict" + OF_DOSSIER,
            "select * from recused" + ABOUT,
            "select s.* from council_session s, session_item i where i.session_id = s.id and i.dossier_id = ? order by 1",
            "select * from decision" + OF_DOSSIER,
            "select * from certificate" + OF_DOSSIER,
            "select * from journal_entry" + ABOUT,
            "select * from notice" + ABOUT,
            "select * from work_item" + ABOUT,
            "select * from work_offer where task_id in (select task_id from work_item"
                    + " where subject = cast(? as varchar)) order by 1, 2",
            "select * from draft where task_id in (select task_id from work_item"
                    + " where subject = cast(? as varchar)) order by 1, 2",
            "select s.* from serial s, dossier d where s.name like '%/' || d.commune || '%' and d.id = ? order by 1",
            "select ID_, ACT_ID_, IS_ACTIVE_ from ACT_RU_EXECUTION where PROC_INST_ID_ in " + RUNS + " order by 1",
            "select ID_, TASK_DEF_KEY_ from ACT_RU_TASK where PROC_INST_ID_ in " + RUNS + " order by 1",
            "select NAME_, TEXT_ from ACT_RU_VARIABLE where PROC_INST_ID_ in " + RUNS + " order by ID_",
            "select ID_, DUEDATE_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in " + RUNS + " order by 1");

    private final JdbcTemplate jdbc;

    Unchanged(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The use case refuses at this field of the form, and leaves no trace. */
    public void rejects(DossierId dossier, String field, ThrowingCallable useCase) {
        assertThat(after(dossier, Rejected.class, useCase).field()).isEqualTo(field);
    }

    /** The use case fails like this, and leaves no trace. */
    public <T extends Throwable> T after(DossierId dossier, Class<T> failure, ThrowingCallable useCase) {
        Map<String, List<Map<String, Object>>> before = of(dossier);
        Throwable thrown = catchThrowable(useCase);
        assertThat(thrown).isInstanceOf(failure);
        assertThat(of(dossier)).isEqualTo(before);
        return failure.cast(thrown);
    }

    /** What is done leaves no trace. */
    public void by(DossierId dossier, Runnable action) {
        Map<String, List<Map<String, Object>>> before = of(dossier);
        action.run();
        assertThat(of(dossier)).isEqualTo(before);
    }

    private Map<String, List<Map<String, Object>>> of(DossierId dossier) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        QUERIES.forEach(query -> all.put(query, jdbc.queryForList(query, dossier.value())));
        return all;
    }
}

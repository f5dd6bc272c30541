package vn.ocop.workflow;

import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Counts the SQL statements of this thread, so that a page that asks once per row is caught. */
public class SqlCount implements QueryExecutionListener {

    private final ThreadLocal<List<String>> statements = ThreadLocal.withInitial(ArrayList::new);

    public void reset() {
        statements.get().clear();
    }

    public int number() {
        return statements.get().size();
    }

    public List<String> statements() {
        return List.copyOf(statements.get());
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> statements.get().add(query.getQuery()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
}

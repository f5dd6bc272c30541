package vn.ocop.workflow.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.ocop.workflow.kernel.NotAllowed;
import vn.ocop.workflow.kernel.Rejected;

/**
 * Brings rows in one after the other, in the background. Each row is a transaction of its own, or all are one; the row
 * says itself that it is done, so that a server that stopped goes on where it was.
 */
@Component
public class ImportRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    /** Rows between which a long transaction forgets what it has written. */
    private static final int FLUSHED = 50;

    private static final int PATIENCE = 20;

    private final Bringing bringing;
    private final TransactionOperations transaction;
    private final EntityManager memory;
    private final Map<Long, Integer> progress = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "import"));

    ImportRunner(Bringing bringing, TransactionOperations transaction, EntityManager memory) {
        this.bringing = bringing;
        this.transaction = transaction;
        this.memory = memory;
    }

    /** Rows of an import that were done in a transaction nobody sees into yet. */
    public int unseen(long id) {
        return progress.getOrDefault(id, 0);
    }

    @TransactionalEventListener
    void on(Imports.Begun begun) {
        worker.execute(() -> run(begun.id()));
    }

    /** What was running when the server stopped goes on. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        bringing.running().forEach(id -> worker.execute(() -> run(id)));
    }

    /** Brings in what is left of an import. */
    void run(long id) {
        try {
            SheetImport.State end = bringing.mode(id) == SheetImport.Mode.ALL_OR_NOTHING ? all(id) : each(id);
            bringing.finish(id, end);
        } catch (CancellationException e) {
            LOG.info("import {} goes on when the server starts again", id);
        } catch (RuntimeException e) {
            LOG.error("import {} stopped; it goes on when the server starts again", id, e);
        }
    }

    private SheetImport.State each(long id) {
        for (long row : bringing.left(id)) {
            goOnUnlessStopping();
            try {
                bringing.bring(row);
            } catch (RuntimeException e) {
                bringing.fail(row, fault(e));
            }
        }
        return SheetImport.State.FINISHED;
    }

    private SheetImport.State all(long id) {
        List<Long> rows = bringing.left(id);
        long[] current = new long[1];
        try {
            transaction.executeWithoutResult(status -> {
                for (long row : rows) {
                    goOnUnlessStopping();
                    current[0] = row;
                    bringing.bring(row);
                    if (progress.merge(id, 1, Integer::sum) % FLUSHED == 0) {
                        memory.flush();
                        memory.clear();
                    }
                }
            });
            return SheetImport.State.FINISHED;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            bringing.fail(current[0], fault(e));
            return SheetImport.State.UNDONE;
        } finally {
            progress.remove(id);
        }
    }

    /** What a use case refuses is known since the check, unless somebody was faster. */
    private static Fault fault(RuntimeException cause) {
        if (cause instanceof Rejected refused && refused.field().equals("product")) {
            return new Fault(Column.PRODUCT, Fault.Kind.PRODUCT_OPEN, null);
        }
        if (cause instanceof Rejected refused && refused.field().equals("producer")) {
            return new Fault(Column.PRODUCER, Fault.Kind.PRODUCER_ACCOUNT, null);
        }
        if (cause instanceof NotAllowed) {
            return new Fault(Column.COMMUNE, Fault.Kind.COMMUNE_FOREIGN, null);
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("a row could not be brought in, number {}", number, cause);
        return new Fault(Column.PRODUCT, Fault.Kind.BROKEN, number);
    }

    private void goOnUnlessStopping() {
        if (stopping) {
            throw new CancellationException();
        }
    }

    /** Ends with the row at hand; a thread is not interrupted, the database would take it for a broken disk. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            LOG.warn("an import did not stop in time");
        }
    }
}

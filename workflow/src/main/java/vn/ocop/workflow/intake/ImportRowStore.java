package vn.ocop.workflow.intake;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportRowStore extends JpaRepository<ImportRow, Long> {

    /** How many rows are in a state. */
    interface Count {
        ImportRow.State getState();

        long getTotal();
    }

    @Query("select r.state as state, count(r) as total from ImportRow r where r.importId = :id group by r.state")
    List<Count> counts(long id);

    Page<ImportRow> findByImportIdAndStateInOrderById(long id, Collection<ImportRow.State> states, Pageable page);

    List<ImportRow> findByImportIdOrderById(long id);

    @Query("select r.id from ImportRow r where r.importId = :id and r.state = :state order by r.id")
    List<Long> ids(long id, ImportRow.State state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRow r where r.id = :id")
    ImportRow lock(long id);

    @Modifying
    @Query("delete from ImportRow r where r.importId = :id")
    void deleteByImportId(long id);
}

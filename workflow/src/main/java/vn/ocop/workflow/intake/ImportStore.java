package vn.ocop.workflow.intake;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ImportStore extends JpaRepository<SheetImport, Long> {

    List<SheetImport> findTop20ByPlaceOrderByIdDesc(String place);

    List<SheetImport> findByStateOrderById(SheetImport.State state);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from SheetImport i where i.id = :id")
    SheetImport lock(long id);
}

package vn.ocop.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import vn.ocop.workflow.TestClock;
import vn.ocop.workflow.TestDatabase;
import vn.ocop.workflow.TestPeople;
import vn.ocop.workflow.Unchanged;

/**
 * A test of pages: the whole application on its own database, asked without a network by {@link Pages} and, where the
 * server itself has a part in the answer, over HTTP by a {@link Browser}. All such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "logging.exception-conversion-word=%wEx{3}",
            "ocop.evidence.folder=target/evidence-${surefire.forkNumber:1}"
        })
@AutoConfigureMockMvc
@Import({
    TestDatabase.class,
    TestClock.class,
    TestPeople.class,
    Unchanged.class,
    Pages.class,
    Api.class,
    BrokenController.class
})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface PageTest {}

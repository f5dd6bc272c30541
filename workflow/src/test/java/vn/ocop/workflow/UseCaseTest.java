package vn.ocop.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test of use cases on the real engine and a real database; all such tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WorkflowApplication.class,
        properties = {
            "spring.config.import=classpath:workflow.yaml",
            "camunda.bpm.job-execution.enabled=false",
            "ocop.evidence.folder=target/evidence-${surefire.forkNumber:1}"
        })
@Import({TestDatabase.class, TestClock.class, TestPeople.class, Stumble.class, Unchanged.class})
@Tag("database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface UseCaseTest {}

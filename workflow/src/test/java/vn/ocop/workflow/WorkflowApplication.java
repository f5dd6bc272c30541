package vn.ocop.workflow;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The module by itself, for tests and benchmarks. */
@SpringBootApplication
public class WorkflowApplication {}

package vn.ocop.workflow.engine;

import vn.ocop.workflow.kernel.PersonId;

/** Names of people, as the inbox shows who holds a task; answered by the package that owns people. */
@FunctionalInterface
public interface PersonNames {
    String name(PersonId person);
}

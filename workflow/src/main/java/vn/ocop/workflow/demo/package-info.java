/**
 * People, products and dossiers for trying the system out, built through the same use cases people use. Serves the demo
 * profile, the tests and the benchmark; never part of an installation in production.
 */
@NullMarked
package vn.ocop.workflow.demo;

import org.jspecify.annotations.NullMarked;

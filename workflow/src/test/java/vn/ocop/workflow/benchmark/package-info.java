/**
 * What the use cases cost beside the bare engine, and what a page of the inbox costs with many open tasks; run by the
 * Maven profile {@code benchmark}, never by the build.
 */
@NullMarked
package vn.ocop.workflow.benchmark;

import org.jspecify.annotations.NullMarked;

/**
 * How products of the Youth Union come along from idea to star, by commune, officer, support type and year. Products are
 * counted by the year in which they were registered, so that every share has the same products above and below the line.
 */
@NullMarked
package vn.ocop.workflow.funnel;

import org.jspecify.annotations.NullMarked;

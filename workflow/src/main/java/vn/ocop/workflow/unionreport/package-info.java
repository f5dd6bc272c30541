/**
 * Reports of the Youth Union, monthly, half-yearly and yearly, of communes, provinces and the centre: drafted from the
 * figures when a period is over, written by an officer, sent by the secretary, accepted by the level above. A sent report
 * keeps its figures and closes its period.
 */
@NullMarked
package vn.ocop.workflow.unionreport;

import org.jspecify.annotations.NullMarked;

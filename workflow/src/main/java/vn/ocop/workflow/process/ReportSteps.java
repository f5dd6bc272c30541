package vn.ocop.workflow.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.workflow.engine.ReportChoice;
import vn.ocop.workflow.engine.ReportStep;
import vn.ocop.workflow.unionreport.UnionReports;

/** Automatic tasks of {@code unionReport.bpmn}. */
@Configuration(proxyBeanMethods = false)
class ReportSteps {

    @Bean
    ReportStep draftReport(UnionReports reports) {
        return reports::draftReport;
    }

    @Bean
    ReportChoice deliverReport(UnionReports reports) {
        return reports::deliverReport;
    }

    @Bean
    ReportStep tellReportLate(UnionReports reports) {
        return reports::tellReportLate;
    }
}

package vn.ocop.ui.web;

import vn.ocop.workflow.kernel.BusinessKey;
import vn.ocop.workflow.kernel.ReportId;
import vn.ocop.workflow.kernel.SessionId;

/** Where the page of what a task or notice is about is found. */
public final class Pages {

    private Pages() {}

    public static String of(BusinessKey subject) {
        if (subject instanceof SessionId session) {
            return "/sessions/" + session.value();
        }
        return subject instanceof ReportId report ? "/reports/" + report.value() : "/dossiers/" + subject;
    }
}

package vn.ocop.ui.journey;

import static vn.ocop.ui.journey.Screen.words;

import vn.ocop.processes.Outcome.PackageCompleteness;

/** An officer of the agency that advises province or ministry. */
final class AgencyActor extends Actor {

    AgencyActor(Screen screen) {
        super(screen);
    }

    void receivesPackage(String product) {
        opens(product, "receivePackage").tick("received").send();
    }

    void findsPackageComplete(String product) {
        opens(product, "checkPackage").choose(PackageCompleteness.COMPLETE).send();
    }

    void findsPackageIncomplete(String product, String reasons) {
        opens(product, "checkPackage")
                .choose(PackageCompleteness.INCOMPLETE)
                .want(reasons)
                .send();
    }

    /** The draft comes worded from the result. */
    void drafts(String product) {
        opens(product, "draftDecision").send();
    }

    /** @return address of the certificate that the system issues and publishes thereupon */
    String issues(String product, String number) {
        opens(product, "issueDecision").type("number", number).today("issuedOn").send();
        screen.comesToRead(words("stage.RECOGNISED"));
        return screen.link(number).getAttribute("href");
    }

    void issuesNegativeNotice(String product, String number) {
        opens(product, "issueNegativeNotice")
                .type("number", number)
                .today("issuedOn")
                .send();
        screen.comesToRead(words("stage.NOT_RECOGNISED"));
    }
}

package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.state.AccountLink;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Verification;
import java.util.List;

/** The identity check (KYC): no one uploads a passport here, the visitor plays the examiner as well. */
final class IdentityCheck {
    /** A button for each outcome. */
    static final Html FORM = Html.of("""
            <form method="post">
            <div class="actions">
            <button name="outcome" value="approved">Approve</button>
            <button class="bad" name="outcome" value="declined">Decline</button>
            <button class="second" name="outcome" value="submitted">Submit, leave pending</button>
            </div>
            </form>""");

    private final State state;
    private final Verifications verifications;

    IdentityCheck(State state, Verifications verifications) {
        this.state = state;
        this.verifications = verifications;
    }

    Response show(AccountLink link) {
        Company company = state.store().read(() -> state.companies().get(link.companyId()));
        Verification latest = state.store().read(() -> verifications.latest(link.companyId()));
        return Page.narrow(
                        "Verify your identity",
                        Html.of(
                                """
                                <div class="card">
                                <h1>Verify your identity</h1>
                                <p class="soft">Before money can be paid out, Whop has to know who gets it. Here you \
                                choose the outcome yourself; no document is needed.</p>
                                <dl class="facts"><dt>Company</dt><dd>{}</dd><dt>Id</dt><dd><code>{}</code></dd>\
                                <dt>Status</dt><dd>{}</dd></dl>
                                {}
                                </div>""",
                                company.title(),
                                company.id(),
                                latest == null ? "not started" : latest.status().replace('_', ' '),
                                FORM))
                .respond(200);
    }

    Response decide(AccountLink link, Request request) {
        return decided(link, request)
                ? Response.redirect(link.returnUrl())
                : Page.notice("Nothing chosen", "Go back and choose an outcome of the check.")
                        .respond(400);
    }

    /** Sets what a button of {@link #FORM} said; false when none was pressed. */
    boolean decided(AccountLink link, Request request) {
        String outcome = request.form().getOrDefault("outcome", List.of("")).get(0);
        switch (outcome) {
            case "approved", "declined", "submitted" -> {
                verifications.set(link.companyId(), outcome);
                return true;
            }
            default -> {
                return false;
            }
        }
    }
}

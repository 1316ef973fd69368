package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.state.AccountLink;
import io.github.whop4j.sandbox.state.State;
import java.util.function.BiFunction;

/**
 * {@code /account_links/{id}}: the page a company was sent to, as long as its link is good. A link that has expired shows
 * the way back to where a new one can be had.
 */
final class AccountPages {
    private static final String PATTERN = "/account_links/{id}";

    private final State state;
    private final IdentityCheck identityCheck;
    private final PayoutsPortal payoutsPortal;

    AccountPages(State state, IdentityCheck identityCheck, PayoutsPortal payoutsPortal) {
        this.state = state;
        this.identityCheck = identityCheck;
        this.payoutsPortal = payoutsPortal;
    }

    void register(Router router) {
        router.get(
                PATTERN,
                request -> valid(
                        request, (link, form) -> isPortal(link) ? payoutsPortal.show(link) : identityCheck.show(link)));
        router.post(
                PATTERN,
                request -> valid(
                        request,
                        (link, form) ->
                                isPortal(link) ? payoutsPortal.act(link, form) : identityCheck.decide(link, form)));
    }

    private static boolean isPortal(AccountLink link) {
        return link.useCase().equals("payouts_portal");
    }

    private Response valid(Request request, BiFunction<AccountLink, Request, Response> page) {
        AccountLink link = state.store().read(() -> state.accountLinks().find(request.pathParameter("id")));
        if (link == null) {
            return Page.notice("This link leads nowhere", "Go back to where you found it and ask for a new one.")
                    .respond(404);
        }
        if (!state.clock().instant().isBefore(link.expiresAt())) {
            return expired(link).respond(410);
        }
        return page.apply(link, request);
    }

    private static Page expired(AccountLink link) {
        return Page.narrow("Link expired", Html.of("""
                        <div class="card"><h1>This link has expired</h1>
                        <p class="soft">Links of this kind are good for a short time only.</p>
                        <div class="actions"><a class="button" href="{}">Get a new one</a></div></div>""", Html.link(link.refreshUrl())));
    }
}

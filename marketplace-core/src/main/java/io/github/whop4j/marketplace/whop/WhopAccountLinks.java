package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.AccountLinkUseCase;
import io.github.whop4j.client.accounts.CreateAccountLink;
import java.net.URI;

/** Short-lived links to Whop's own pages about a seller. */
final class WhopAccountLinks {
    private final WhopClient whop;

    WhopAccountLinks(WhopClient whop) {
        this.whop = whop;
    }

    /** An expired link leads back to {@code returnUrl} too, where the person asks for a fresh one. */
    URI create(String companyId, AccountLinkUseCase useCase, URI returnUrl) {
        CreateAccountLink request =
                new CreateAccountLink(companyId, useCase, returnUrl.toString(), returnUrl.toString());
        return URI.create(WhopErrors.to(
                "make a link to Whop", () -> whop.accountLinks().create(request).url()));
    }
}

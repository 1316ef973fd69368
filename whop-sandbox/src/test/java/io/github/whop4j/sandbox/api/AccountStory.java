package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import java.util.List;

/** A platform connects an account and describes it. */
final class AccountStory {
    private AccountStory() {}

    static void tell(Story story) {
        String account = story.checked(
                        "POST /accounts", "/accounts", object("email", "mia@x.test", "metadata", object("user", "7")))
                .id();
        story.checked("GET /accounts", "/accounts?per=2&page=1", null);
        story.checked("GET /accounts/me", "/accounts/me", null);
        story.checked(
                "PATCH /accounts/{account_id}",
                "/accounts/" + account,
                object(
                        "title", "Mia's studio",
                        "industry_type", "design",
                        "social_links", List.of(object("url", "https://x.test", "website", "x", "title", "Us"))));
        story.checked("GET /accounts/{account_id}", "/accounts/" + account, null);
        story.checked("GET /companies/{id}", "/companies/" + account, null);
    }
}

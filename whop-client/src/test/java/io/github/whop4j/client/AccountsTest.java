package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.body;
import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.taken;
import static io.github.whop4j.client.WhopServer.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.accounts.AccessToken;
import io.github.whop4j.client.accounts.AccountLink;
import io.github.whop4j.client.accounts.AccountLinkUseCase;
import io.github.whop4j.client.accounts.CreateAccessToken;
import io.github.whop4j.client.accounts.CreateAccountLink;
import java.time.Instant;
import java.util.List;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class AccountsTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void linksASellerToOnboarding() {
        server.enqueue(json("{\"url\":\"https://whop.com/o/1\",\"expires_at\":\"2026-01-31T13:00:00.000Z\"}"));

        AccountLink link = WhopServer.client(server)
                .accountLinks()
                .create(new CreateAccountLink(
                        "biz_seller",
                        AccountLinkUseCase.ACCOUNT_ONBOARDING,
                        "https://gigflow.test/sell/onboard",
                        "https://gigflow.test/sell/kyc"));

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/account_links");
        assertThat(body(request)).isEqualTo(tree("""
                        {"company_id": "biz_seller", "use_case": "account_onboarding",
                         "refresh_url": "https://gigflow.test/sell/onboard",
                         "return_url": "https://gigflow.test/sell/kyc"}
                        """));
        assertThat(link).isEqualTo(new AccountLink(Instant.parse("2026-01-31T13:00:00Z"), "https://whop.com/o/1"));
    }

    @Test
    void makesATokenForABrowserThatIsNeverPrinted() {
        server.enqueue(json("{\"token\":\"eyJ.secret\",\"expires_at\":\"2026-01-31T13:00:00Z\"}"));

        AccessToken token = WhopServer.client(server)
                .accessTokens()
                .create(CreateAccessToken.builder()
                        .companyId("biz_seller")
                        .userId("user_1")
                        .scopedActions(List.of("payout:account:read"))
                        .expiresAt(Instant.parse("2026-01-31T13:00:00Z"))
                        .build());

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/access_tokens");
        assertThat(body(request)).isEqualTo(tree("""
                        {"company_id": "biz_seller", "user_id": "user_1", "scoped_actions": ["payout:account:read"],
                         "expires_at": "2026-01-31T13:00:00Z"}
                        """));
        assertThat(token.token().reveal()).isEqualTo("eyJ.secret");
        assertThat(token.toString()).doesNotContain("secret");
    }
}

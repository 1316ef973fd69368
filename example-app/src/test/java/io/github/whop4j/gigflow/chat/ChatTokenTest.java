package io.github.whop4j.gigflow.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ChatTokenTest {
    private static final TestApp APP = TestApp.shared();

    @Test
    void asksTheCallerThatHasNoWhopAccountToLinkOne() {
        HttpResponse<String> answer = APP.join("Unlinked", Role.BUYER).get("/api/chat/token");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"whop_link_required\"", "\"link\":\"/api/auth/whop/link\"");
    }

    @Test
    void givesASellerTheTokenOfTheirCompany() {
        Member seller = APP.join("Chatty Seller", Role.SELLER);
        APP.marketplace().sellers().onboard(seller.actor());

        HttpResponse<String> answer = seller.get("/api/chat/token");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"token\":\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void givesALinkedPersonTheirOwnTokenWithChatsPermissionsOnly() {
        Member member = APP.join("Linked", Role.BUYER);
        APP.asOwner()
                .useHandle(handle -> handle.execute(
                        "update profiles set whop_user_id = 'user_sandbox_b' where id = ?",
                        member.actor().id()));

        HttpResponse<String> answer = member.get("/api/chat/token");

        assertThat(answer.statusCode()).isEqualTo(200);
        String asked =
                new Browser(APP.sandbox().baseUri()).get("/_sandbox/requests").body();
        assertThat(asked.substring(asked.lastIndexOf("access_tokens")))
                .contains("user_sandbox_b", "chat:read", "dms:read")
                .doesNotContain("openid", "payout");
    }

    @Test
    void givesNoOtherUserOne() {
        assertThat(APP.browser().get("/api/chat/token").statusCode()).isEqualTo(401);
    }
}

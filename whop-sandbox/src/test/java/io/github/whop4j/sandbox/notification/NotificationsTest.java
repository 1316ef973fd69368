package io.github.whop4j.sandbox.notification;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotificationsTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");
    private final String owner = "user_" + seller.substring("biz_".length());

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aCompanysNotificationIsForItsTeam() {
        assertThat(send(platform, notice("company_id", seller)).ok().bool("success"))
                .isTrue();

        JsonObject told = told().get(0);
        assertThat(told.string("title")).isEqualTo("Paid");
        assertThat(told.string("company_id")).isEqualTo(seller);
        assertThat(told.list("user_ids")).isEqualTo(List.of(owner));
    }

    @Test
    void whoIsNamedButNotOnTheTeamIsLeftOut() {
        send(platform, notice("company_id", seller).put("user_ids", List.of(owner, "user_sandbox_a")));

        JsonObject told = told().get(0);
        assertThat(told.list("user_ids")).isEqualTo(List.of(owner));
        assertThat(told.list("left_out_user_ids")).isEqualTo(List.of("user_sandbox_a"));
    }

    @Test
    void anExperiencesNotificationIsForCustomersToo() {
        String checkout = platform.checkout(seller, "20.00", null);
        sandbox.pay(checkout, "4242424242424242");
        Caller sellersKey = new Caller(
                sandbox,
                platform.post("/access_tokens", object("company_id", seller))
                        .ok()
                        .string("token"));

        send(sellersKey, notice("experience_id", "exp_forum")).ok();
        send(
                        sellersKey,
                        notice("experience_id", "exp_forum")
                                .put("user_ids", List.of("user_sandbox_a", "user_sandbox_b")))
                .ok();

        assertThat(told().get(0).list("user_ids")).isEqualTo(List.of(owner, "user_sandbox_a"));
        assertThat(told().get(1).list("user_ids")).isEqualTo(List.of("user_sandbox_a"));
        assertThat(told().get(1).list("left_out_user_ids")).isEqualTo(List.of("user_sandbox_b"));
    }

    @Test
    void refusesWhatIsForNoOneOrSaysNothing() {
        JsonObject both = notice("company_id", seller).put("experience_id", "exp_1");
        JsonObject neither = object("title", "Paid", "content", "You were paid.");
        for (JsonObject wrong :
                List.of(both, neither, notice("company_id", seller).put("title", " "))) {
            assertThat(send(platform, wrong).status()).isEqualTo(400);
        }
        assertThat(send(platform, notice("company_id", "biz_none")).status()).isEqualTo(403);
        assertThat(send(platform, notice("experience_id", "forum")).status()).isEqualTo(404);
        assertThat(send(platform, notice("company_id", seller).put("icon_user_id", "user_none"))
                        .status())
                .isEqualTo(404);
        assertThat(told()).isEmpty();
    }

    private static JsonObject notice(String field, String id) {
        return object(field, id, "title", "Paid", "content", "You were paid.");
    }

    private static Answer send(Caller caller, JsonObject notice) {
        return caller.post("/notifications", notice);
    }

    private List<JsonObject> told() {
        return platform.send("GET", "/_sandbox/notifications", null).data();
    }
}

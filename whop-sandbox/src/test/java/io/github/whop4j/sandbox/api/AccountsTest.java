package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void anAccountIsACompanyUnderItsNewerName() {
        JsonObject created = platform.post("/accounts", object("email", "mia@x.test", "metadata", object("user", "7")))
                .ok();
        String id = String.valueOf(created.string("id"));

        assertThat(created.string("title")).isEqualTo("mia");
        assertThat(created.string("parent_account_id")).isEqualTo("biz_sandbox");
        assertThat(created.object("metadata")).isEqualTo(object("user", "7"));
        assertThat(platform.get("/companies/" + id).ok().string("title")).isEqualTo("mia");
        assertThat(platform.get("/accounts/" + id).ok()).isEqualTo(created);
    }

    @Test
    void anUpdateChangesWhatItNamesAndNothingElse() {
        String id = create("mia@x.test");
        patch(id, object("title", "Mia's studio", "description", "Logos", "metadata", object("k", "v")))
                .ok();

        JsonObject changed = patch(
                        id,
                        object(
                                "business_type",
                                "creative",
                                "social_links",
                                List.of(object("url", "https://x.test", "website", "x"))))
                .ok();

        assertThat(changed.string("title")).isEqualTo("Mia's studio");
        assertThat(changed.string("description")).isEqualTo("Logos");
        assertThat(changed.string("business_type")).isEqualTo("creative");
        assertThat(changed.object("metadata")).isEqualTo(object("k", "v"));
        JsonObject link = (JsonObject) Objects.requireNonNull(
                Objects.requireNonNull(changed.list("social_links")).get(0));
        assertThat(link.string("url")).isEqualTo("https://x.test");
        assertThat(link.string("id")).startsWith("link_");
        assertThat(platform.get("/accounts/" + id).ok()).isEqualTo(changed);
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        String id = create("mia@x.test");
        JsonObject before = platform.get("/accounts/" + id).ok();

        assertThat(patch(id, object("title", "")).message()).contains("title");
        assertThat(patch(id, object("route", "sandbox-platform")).message()).contains("another company");
        assertThat(patch(id, object("featured_affiliate_product_id", "prod_none"))
                        .status())
                .isEqualTo(404);
        assertThat(patch(id, object("social_links", List.of(object("website", "x"))))
                        .message())
                .contains("url");
        assertThat(patch(id, object("social_links", List.of(object("url", "https://x.test", "website", "myspace"))))
                        .message())
                .contains("instagram");
        assertThat(platform.get("/accounts/" + id).ok()).isEqualTo(before);
    }

    @Test
    void creatingNeedsAnAddressAndAPlatform() {
        assertThat(platform.post("/accounts", new JsonObject()).code()).isEqualTo("parameter_missing");
        assertThat(platform.post("/accounts", object("email", "no-address")).message())
                .contains("e-mail address");
        Caller connected = callerOf(create("mia@x.test"));
        assertThat(connected.post("/accounts", object("email", "kid@x.test")).message())
                .contains("only a platform");
        assertThat(ids(platform.get("/accounts"))).hasSize(2);
    }

    @Test
    void meIsTheAccountOfTheCredential() {
        String id = create("mia@x.test");

        assertThat(platform.get("/accounts/me").id()).isEqualTo("biz_sandbox");
        assertThat(callerOf(id).get("/accounts/me").id()).isEqualTo(id);
    }

    @Test
    void listsInNumberedPages() {
        for (int i = 0; i < 4; i++) {
            create("seller" + i + "@x.test");
        }

        JsonObject second = platform.get("/accounts?per=2&page=2").ok();
        JsonObject pagination = Objects.requireNonNull(second.object("pagination"));

        assertThat(second.list("accounts")).hasSize(2);
        assertThat(pagination.toString())
                .isEqualTo("{\"current_page\":2,\"next_page\":3,\"prev_page\":1,\"total_count\":5,\"total_pages\":3}");
        assertThat(ids(platform.get("/accounts?per=2&page=3"))).hasSize(1);
        assertThat(ids(platform.get("/accounts?page=999999&per=50"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"per=0", "per=51", "page=0", "page=-1"})
    void refusesPagesThatCannotBe(String query) {
        assertThat(platform.get("/accounts?" + query).status()).isEqualTo(400);
    }

    @Test
    void whatBelongsToOthersDoesNotExist() {
        String mine = create("mia@x.test");
        String other = create("noa@x.test");
        Caller caller = callerOf(mine);

        assertThat(caller.get("/accounts/" + other).status()).isEqualTo(404);
        assertThat(caller.get("/accounts/biz_sandbox").status()).isEqualTo(404);
        assertThat(caller.send(
                                "PATCH",
                                "/api/v1/accounts/" + other,
                                object("title", "Mine").toString())
                        .status())
                .isEqualTo(404);
        assertThat(ids(caller.get("/accounts"))).containsExactly(mine);
    }

    @Test
    void anAccountIsThereAfterARestart(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        JsonObject created;
        try (WhopSandbox before = WhopSandbox.builder().stateFile(file).start()) {
            created = Caller.platform(before)
                    .post("/accounts", object("email", "mia@x.test"))
                    .ok();
        }
        try (WhopSandbox after = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(Caller.platform(after)
                            .get("/accounts/" + created.string("id"))
                            .ok())
                    .isEqualTo(created);
        }
    }

    private String create(String email) {
        return platform.post("/accounts", object("email", email)).id();
    }

    private Answer patch(String id, JsonObject body) {
        return platform.send("PATCH", "/api/v1/accounts/" + id, body.toString());
    }

    private Caller callerOf(String id) {
        return new Caller(
                sandbox,
                platform.post("/companies/biz_sandbox/api_keys", object("child_company_id", id, "role", "owner"))
                        .ok()
                        .string("secret_key"));
    }

    private static List<String> ids(Answer answer) {
        return Objects.requireNonNull(answer.ok().list("accounts")).stream()
                .map(account -> String.valueOf(((JsonObject) account).string("id")))
                .toList();
    }
}

package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.file.Upload;
import io.github.whop4j.sandbox.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompaniesTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final String CARD = "4242424242424242";

    private final WhopSandbox sandbox =
            WhopSandbox.builder().clock(Clock.fixed(NOON, ZoneOffset.UTC)).start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aConnectedCompanyHasAnOwnersAddress() {
        JsonObject body = object("title", "Untitled", "parent_company_id", "biz_sandbox");

        assertThat(platform.post("/companies", body).code()).isEqualTo("parameter_missing");
        assertThat(platform.post("/companies", body.put("email", "no-address")).message())
                .contains("e-mail address");
        assertThat(platform.post("/companies", body.put("email", "some@body.test"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void membersAreThePeopleWithAMembershipThatLives() {
        assertThat(seen().decimal("member_count")).isEqualByComparingTo("0");
        String checkout = platform.checkout(seller, "5", null);
        platform.control("/checkouts/" + checkout + "/pay", object("card", CARD))
                .ok();
        sandbox.pay(platform.checkout(seller, "5", null), CARD);
        assertThat(seen().decimal("member_count")).as("one person, twice").isEqualByComparingTo("1");
        platform.control(
                        "/checkouts/" + platform.checkout(seller, "5", null) + "/pay",
                        object("card", CARD, "user_id", "user_sandbox_b"))
                .ok();

        assertThat(seen().decimal("member_count")).isEqualByComparingTo("2");
        assertThat(platform.get("/companies?parent_company_id=biz_sandbox")
                        .data()
                        .get(0)
                        .decimal("member_count"))
                .isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"My-Company", "my company", "-shop", "shop-", "shöp", "a/b", ""})
    void aRouteIsLowerCaseWithHyphens(String route) {
        assertThat(change(object("route", route)).message()).contains("route must be");
        assertThat(change(object("route", "my-company-2")).ok().string("route")).isEqualTo("my-company-2");
    }

    @Test
    void aLogoIsAPictureThatWasUploaded() {
        String logo = Upload.file(platform, "logo.gif");

        JsonObject company = change(object("logo", object("id", logo))).ok();

        String url = Objects.requireNonNull(company.object("logo")).string("url");
        assertThat(url).contains("/files/" + logo);
        JsonObject account = platform.get("/accounts/" + seller).ok();
        assertThat(account.string("logo_url")).isEqualTo(url);
        assertThat(account.get("banner_image_url")).isNull();
        assertThat(change(object("logo", null)).ok().get("logo")).isNull();
    }

    @Test
    void refusesAPictureThatIsNone() {
        String text = Upload.file(platform, "logo.txt");
        String pending = platform.post("/files", object("filename", "logo.png")).id();

        assertThat(change(object("logo", object("id", text))).message()).contains("image/png", "text/plain");
        assertThat(change(object("logo", object("id", pending))).message()).contains("not been uploaded");
        assertThat(change(object("logo", object("id", "file_none"))).status()).isEqualTo(404);
        assertThat(change(object("banner_image", object("id", Upload.file(platform, "b.gif"))))
                        .message())
                .contains("image/jpeg");
        assertThat(seen().get("logo")).isNull();
    }

    @Test
    void featuresAProductOfItsOwn() {
        String mine = product(seller);
        String other = product(platform.company("Other"));

        JsonObject featured = Objects.requireNonNull(
                change(object("featured_affiliate_product_id", mine)).ok().object("featured_affiliate_product"));

        assertThat(featured).isEqualTo(object("id", mine, "name", "Book"));
        assertThat(change(object("featured_affiliate_product_id", other)).status())
                .isEqualTo(404);
        assertThat(change(object("featured_affiliate_product_id", null)).ok().get("featured_affiliate_product"))
                .isNull();
    }

    @Test
    void linksThatAreNotInTheListAreRemoved() {
        change(object(
                        "social_links",
                        List.of(
                                object("url", "https://x.test", "website", "x"),
                                object("url", "https://y.test", "website", "youtube"))))
                .ok();

        JsonObject changed = change(
                        object("social_links", List.of(object("url", "https://y.test", "website", "youtube"))))
                .ok();

        assertThat(Objects.requireNonNull(changed.list("social_links"))).hasSize(1);
        assertThat(change(object("social_links", null)).ok().list("social_links"))
                .isEmpty();
    }

    @Test
    void listsWhatWasCreatedWithinATimeInTheOrderAskedFor() {
        sandbox.advance(Duration.ofHours(1));
        String second = platform.company("Second");
        sandbox.advance(Duration.ofHours(1));
        String third = platform.company("Third");
        String list = "/companies?parent_company_id=biz_sandbox";

        assertThat(platform.get(list).ids()).containsExactly(third, second, seller);
        assertThat(platform.get(list + "&direction=asc").ids()).containsExactly(seller, second, third);
        assertThat(platform.get(list + "&created_after=2026-01-01T12:30:00Z").ids())
                .containsExactly(third, second);
        assertThat(platform.get(list + "&created_after=2026-01-01T12:30:00Z&created_before=2026-01-01T13:30:00Z")
                        .ids())
                .containsExactly(second);
    }

    @Test
    void anOwnerIsKnownAgainAfterARestart(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        String company;
        try (WhopSandbox before = WhopSandbox.builder().stateFile(file).start()) {
            Caller caller = Caller.platform(before);
            company = caller.post(
                            "/companies",
                            object(
                                    "title", "Blair's",
                                    "parent_company_id", "biz_sandbox",
                                    "email", "blair@sandbox.test"))
                    .id();
        }
        try (WhopSandbox after = WhopSandbox.builder().stateFile(file).start()) {
            JsonObject owner = Objects.requireNonNull(
                    Caller.platform(after).get("/companies/" + company).ok().object("owner_user"));
            assertThat(owner.string("username")).isEqualTo("blair");
        }
    }

    private String product(String company) {
        return platform.post("/products", object("company_id", company, "title", "Book"))
                .id();
    }

    private JsonObject seen() {
        return platform.get("/companies/" + seller).ok();
    }

    private Answer change(JsonObject body) {
        return platform.send("PATCH", "/api/v1/companies/" + seller, body.toString());
    }
}

package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest {
    private final MembershipFixture fixture = new MembershipFixture();

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void aBuyerHasAccessToTheProductAndItsCompanyOnly() {
        String book = MembershipFixture.nested(fixture.membership(fixture.buy("one_time", "book")), "product");
        String other = MembershipFixture.nested(
                fixture.membership(fixture.buy(fixture.company, "one_time", "film", "user_sandbox_b")), "product");

        assertThat(access("user_sandbox_a", book)).isEqualTo("customer");
        assertThat(access("user_sandbox_a", fixture.company)).isEqualTo("customer");
        assertThat(access("user_sandbox_a", other)).isEqualTo("no_access");
        assertThat(access("user_sandbox_b", book)).isEqualTo("no_access");
        assertThat(access("user_sandbox_a", "exp_any")).isEqualTo("no_access");
    }

    @Test
    void accessEndsWithTheMembership() {
        String id = fixture.buy("renewal", "news");
        fixture.post(id, "cancel", new JsonObject()).ok();
        assertThat(access("user_sandbox_a", fixture.company)).isEqualTo("customer");

        fixture.sandbox.advance(Duration.ofDays(7));

        assertThat(access("user_sandbox_a", fixture.company)).isEqualTo("no_access");
    }

    @Test
    void aPausedMembershipGoesOnOpeningThoughNothingIsPaid() {
        String id = fixture.buy("renewal", "news");
        fixture.post(id, "pause", new JsonObject()).ok();

        fixture.sandbox.advance(Duration.ofDays(30));

        assertThat(access("user_sandbox_a", fixture.company)).isEqualTo("customer");
        assertThat(fixture.platform.get("/members").data().get(0).string("status"))
                .isEqualTo("joined");
        assertThat(fixture.platform.get("/payments").data()).hasSize(1);
    }

    @Test
    void theOwnerOfACompanyIsItsAdmin() {
        String owner = MembershipFixture.nested(
                fixture.platform.get("/companies/" + fixture.company).ok(), "owner_user");

        assertThat(access(owner, fixture.company)).isEqualTo("admin");
        assertThat(access(owner, "biz_sandbox")).isEqualTo("no_access");
    }

    @Test
    void knowsNoAccessOfUnknownPeopleAndThings() {
        assertThat(fixture.platform
                        .get("/users/user_none/access/" + fixture.company)
                        .status())
                .isEqualTo(404);
        assertThat(fixture.platform
                        .get("/users/user_sandbox_a/access/prod_none")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void findsPeopleByIdUsernameAndText() {
        assertThat(fixture.platform.get("/users/user_sandbox_a").id()).isEqualTo("user_sandbox_a");
        assertThat(fixture.platform.get("/users/avery").id()).isEqualTo("user_sandbox_a");
        assertThat(fixture.platform.get("/users?query=BLAIR").ids()).containsExactly("user_sandbox_b");
        assertThat(fixture.platform.get("/users/unknown").status()).isEqualTo(404);
    }

    @Test
    void changesWhatTheBodyNamesAndNothingElse() {
        patch(object("bio", "Reads a lot")).ok();
        JsonObject changed = patch(object("name", "Avery B.")).ok();

        assertThat(changed.string("name")).isEqualTo("Avery B.");
        assertThat(changed.string("username")).isEqualTo("avery");
        assertThat(changed.string("bio")).isEqualTo("Reads a lot");
    }

    @Test
    void aPersonHasThePictureThatSignInShows() {
        String picture = Objects.requireNonNull(
                        fixture.platform.get("/users/avery").ok().object("profile_picture"))
                .string("url");

        assertThat(picture).isEqualTo(fixture.sandbox.baseUri() + "/static/people/user_sandbox_a");
        assertThat(Browser.get(URI.create(picture)).headers().firstValue("Content-Type"))
                .hasValue("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "under_score", "avery@home", "a.b"})
    void refusesAUsernameOfOtherCharacters(String username) {
        assertThat(patch(object("username", username)).status()).isEqualTo(400);
        assertThat(fixture.platform.get("/users/user_sandbox_a").ok().string("username"))
                .isEqualTo("avery");
    }

    @Test
    void takesAUsernameOfLettersDigitsAndHyphens() {
        assertThat(patch(object("username", "Avery-2")).ok().string("username")).isEqualTo("Avery-2");
        assertThat(fixture.platform.get("/users/Avery-2").id()).isEqualTo("user_sandbox_a");
    }

    @Test
    void refusesAUsernameThatIsTakenAndWhatIsNotKept() {
        assertThat(patch(object("username", "blair", "bio", "x")).status()).isEqualTo(400);
        assertThat(patch(object("company_id", fixture.company)).message()).contains("one profile per person");
        assertThat(patch(object("profile_picture", object("id", "file_1"))).message())
                .contains("no pictures");
        assertThat(fixture.platform.get("/users/avery").ok().get("bio")).isNull();
    }

    private Answer patch(JsonObject body) {
        return fixture.platform.send("PATCH", "/api/v1/users/user_sandbox_a", body.toString());
    }

    private String access(String userId, String resourceId) {
        JsonObject answer = fixture.platform
                .get("/users/" + userId + "/access/" + resourceId)
                .ok();
        String level = String.valueOf(answer.string("access_level"));
        assertThat(answer.bool("has_access")).isEqualTo(!level.equals("no_access"));
        return level;
    }
}

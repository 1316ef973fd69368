package io.github.whop4j.sandbox.chat;

import static io.github.whop4j.sandbox.Caller.object;
import static io.github.whop4j.sandbox.chat.ChatFixture.AVERY;
import static io.github.whop4j.sandbox.chat.ChatFixture.BLAIR;
import static io.github.whop4j.sandbox.chat.ChatFixture.open;
import static io.github.whop4j.sandbox.chat.ChatFixture.patch;
import static io.github.whop4j.sandbox.chat.ChatFixture.remove;
import static io.github.whop4j.sandbox.chat.ChatFixture.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private final ChatFixture talk = new ChatFixture();

    @AfterEach
    void stop() {
        talk.close();
    }

    @Test
    void aPersonSeesOnlyChannelsTheyAreIn() {
        String averys = open(talk.platform, AVERY);
        String blairs = open(talk.platform, BLAIR);

        assertThat(talk.avery.get("/dm_channels").ids()).containsExactly(averys);
        assertThat(talk.avery.get("/dm_channels/" + blairs).status()).isEqualTo(404);
        assertThat(talk.avery.get("/dm_members?channel_id=" + blairs).status()).isEqualTo(404);
        assertThat(talk.platform.get("/dm_channels").ids()).containsExactly(blairs, averys);
    }

    @Test
    void whoOpensAChannelIsInIt() {
        String channel = open(talk.avery, BLAIR);

        assertThat(talk.avery.get("/dm_channels").ids()).containsExactly(channel);
        assertThat(talk.blair.get("/dm_channels").ids()).containsExactly(channel);
        assertThat(talk.blair.get("/dm_members?channel_id=" + channel).data())
                .extracting(member -> member.string("user_id"))
                .containsExactly(AVERY, BLAIR);
    }

    @Test
    void peopleAreNamedByIdUsernameOrEmail() {
        String channel = open(talk.platform, "avery", "BLAIR@sandbox.test", AVERY);

        assertThat(talk.platform.get("/dm_members?channel_id=" + channel).data())
                .extracting(member -> member.string("user_id"))
                .containsExactly(AVERY, BLAIR);
    }

    @Test
    void theSamePeopleGetTheChannelTheyHaveAlready() {
        String channel = open(talk.avery, BLAIR);

        Answer again = talk.blair.post("/dm_channels", object("with_user_ids", List.of(AVERY), "custom_name", "New"));

        assertThat(again.id()).isEqualTo(channel);
        assertThat(again.ok().get("name")).as("it stays as it is").isNull();
        assertThat(open(talk.platform, AVERY, BLAIR))
                .as("the platform takes part in this one")
                .isNotEqualTo(channel)
                .isEqualTo(open(talk.platform, BLAIR, AVERY));
        assertThat(open(talk.avery, BLAIR, talk.stranger("third@people.test"))).isNotEqualTo(channel);
    }

    @Test
    void theSamePeopleHaveAChannelPerCompany() {
        String seller = talk.platform.company("Seller");
        JsonObject body = object("with_user_ids", List.of(AVERY), "company_id", seller);

        String scoped = talk.platform.post("/dm_channels", body).id();

        assertThat(open(talk.platform, AVERY)).isNotEqualTo(scoped);
        assertThat(talk.platform.post("/dm_channels", body).id()).isEqualTo(scoped);
        assertThat(talk.avery.get("/dm_channels?company_id=" + seller).ids()).containsExactly(scoped);
    }

    @Test
    void aPlatformReachesTheChannelsOfItsCompaniesAndNotTheOtherWayRound() {
        String seller = talk.platform.company("Seller");
        String channel = talk.platform
                .post("/dm_channels", object("with_user_ids", List.of(AVERY), "company_id", seller))
                .id();
        String own = open(talk.platform, AVERY);
        Caller sellersKey = talk.company(seller);
        String sellers = open(sellersKey, BLAIR);

        assertThat(talk.platform.get("/dm_channels/" + sellers).id()).isEqualTo(sellers);
        assertThat(talk.platform.get("/dm_channels?company_id=" + seller).ids()).containsExactly(channel);
        assertThat(sellersKey.get("/dm_channels").ids()).containsExactlyInAnyOrder(channel, sellers);
        assertThat(sellersKey.get("/dm_channels/" + own).status()).isEqualTo(404);
        assertThat(talk.company(talk.platform.company("Rival"))
                        .get("/dm_channels/" + channel)
                        .status())
                .isEqualTo(404);
        assertThat(sellersKey.get("/dm_channels?company_id=biz_sandbox").status())
                .isEqualTo(403);
        assertThat(sellersKey
                        .post("/dm_channels", object("with_user_ids", List.of(AVERY), "company_id", "biz_sandbox"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void refusesAChannelWithAnUnknownPersonOrNoOtherUserAndOpensNone() {
        assertThat(talk.platform
                        .post("/dm_channels", object("with_user_ids", List.of(AVERY, "user_unknown")))
                        .status())
                .isEqualTo(404);
        for (Answer alone : List.of(
                talk.platform.post("/dm_channels", object("with_user_ids", List.of())),
                talk.avery.post("/dm_channels", object("with_user_ids", List.of(AVERY))))) {
            assertThat(alone.status()).isEqualTo(400);
            assertThat(alone.message()).contains("at least one user other");
        }
        assertThat(talk.platform.get("/dm_channels").ids()).isEmpty();
    }

    @Test
    void theMostRecentlyActiveChannelComesFirst() {
        String first = open(talk.platform, AVERY);
        talk.sandbox.advance(Duration.ofMinutes(1));
        String second = open(talk.platform, BLAIR);
        assertThat(talk.platform.get("/dm_channels").ids()).containsExactly(second, first);

        talk.sandbox.advance(Duration.ofMinutes(1));
        String message = say(talk.platform, first, "Hello").id();

        assertThat(talk.platform.get("/dm_channels").ids()).containsExactly(first, second);
        assertThat(talk.platform.get("/dm_channels/" + first).ok().string("last_message_at"))
                .isEqualTo("2026-01-01T12:02:00.000Z");
        remove(talk.platform, "/messages/" + message);
        assertThat(talk.platform.get("/dm_channels/" + first).ok().get("last_message_at"))
                .isNull();
        assertThat(talk.platform.get("/dm_channels").ids()).containsExactly(second, first);
    }

    @Test
    void goesThroughTheChannelsByPages() {
        String first = open(talk.platform, AVERY);
        String second = open(talk.platform, BLAIR);

        JsonObject page = talk.platform.get("/dm_channels?first=1").ok();
        String cursor =
                String.valueOf(Objects.requireNonNull(page.object("page_info")).string("end_cursor"));

        assertThat(talk.platform.get("/dm_channels?first=1").ids()).containsExactly(second);
        assertThat(talk.platform.get("/dm_channels?first=1&after=" + cursor).ids())
                .containsExactly(first);
    }

    @Test
    void onlyTheAdminRenamesDeletesAndLetsIn() {
        String channel = open(talk.avery, BLAIR);
        String path = "/dm_channels/" + channel;
        String third = talk.stranger("third@people.test");
        JsonObject entry = object("channel_id", channel, "user_id", third);

        assertThat(patch(talk.blair, path, object("custom_name", "Mine")).status())
                .isEqualTo(403);
        assertThat(remove(talk.blair, path).status()).isEqualTo(403);
        assertThat(talk.blair.post("/dm_members", entry).status()).isEqualTo(403);

        assertThat(patch(talk.avery, path, object("custom_name", "Ours")).ok().string("name"))
                .isEqualTo("Ours");
        assertThat(talk.avery.post("/dm_members", entry).ok().string("user_id")).isEqualTo(third);
        assertThat(remove(talk.avery, path).text()).isEqualTo("true");
    }

    @Test
    void anEmptyChangeKeepsTheNameAndNullTakesItAway() {
        String path = "/dm_channels/" + open(talk.platform, AVERY);
        patch(talk.platform, path, object("custom_name", "Order 1"));

        assertThat(patch(talk.platform, path, object()).ok().string("name")).isEqualTo("Order 1");
        assertThat(patch(talk.platform, path, object("custom_name", null)).ok().get("name"))
                .isNull();
    }

    @Test
    void withAChannelItsMembersAndMessagesGo() {
        String channel = open(talk.platform, AVERY);
        String message = say(talk.avery, channel, "Hello").id();
        String member =
                talk.platform.get("/dm_members?channel_id=" + channel).ids().get(0);

        assertThat(remove(talk.platform, "/dm_channels/" + channel).text()).isEqualTo("true");

        assertThat(talk.platform.get("/dm_members/" + member).status()).isEqualTo(404);
        assertThat(talk.platform.get("/messages/" + message).status()).isEqualTo(404);
        assertThat(remove(talk.platform, "/dm_channels/" + channel).status()).isEqualTo(404);
    }

    @Test
    void theTimeOfOpeningIsInMilliseconds() {
        assertThat(talk.platform
                        .get("/dm_channels/" + open(talk.platform, AVERY))
                        .ok()
                        .string("created_at"))
                .isEqualTo(Long.toString(ChatFixture.NOON.toEpochMilli()));
    }

    @Test
    void aTokenWithoutThePermissionReadsNoChannels() {
        String narrow = String.valueOf(talk.platform
                .post("/access_tokens", object("user_id", AVERY, "scoped_actions", List.of("chat:read")))
                .ok()
                .string("token"));

        assertThat(new Caller(talk.sandbox, narrow).get("/dm_channels").status())
                .isEqualTo(403);
    }
}

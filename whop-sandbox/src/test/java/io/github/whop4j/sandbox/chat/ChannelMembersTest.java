package io.github.whop4j.sandbox.chat;

import static io.github.whop4j.sandbox.Caller.object;
import static io.github.whop4j.sandbox.chat.ChatFixture.BLAIR;
import static io.github.whop4j.sandbox.chat.ChatFixture.open;
import static io.github.whop4j.sandbox.chat.ChatFixture.patch;
import static io.github.whop4j.sandbox.chat.ChatFixture.remove;
import static io.github.whop4j.sandbox.chat.ChatFixture.say;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChannelMembersTest {
    private final ChatFixture talk = new ChatFixture();
    private final String channel = open(talk.avery, BLAIR);
    private final String averysPlace = places(talk.avery).get(0);
    private final String blairsPlace = places(talk.avery).get(1);

    @AfterEach
    void stop() {
        talk.close();
    }

    @Test
    void keepsAMemberOnce() {
        Answer again = talk.avery.post("/dm_members", object("channel_id", channel, "user_id", BLAIR));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("already_member");
        assertThat(places(talk.avery)).hasSize(2);
    }

    @Test
    void refusesToLetAnUnknownPersonIn() {
        assertThat(talk.avery
                        .post("/dm_members", object("channel_id", channel, "user_id", "user_unknown"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aMemberLeavesAndIsShutOut() {
        assertThat(remove(talk.blair, "/dm_members/" + averysPlace).status()).isEqualTo(403);

        assertThat(remove(talk.blair, "/dm_members/" + blairsPlace).text()).isEqualTo("true");

        assertThat(talk.blair.get("/dm_channels").ids()).isEmpty();
        assertThat(talk.blair.get("/messages?channel_id=" + channel).status()).isEqualTo(404);
        assertThat(say(talk.blair, channel, "Still here?").status()).isEqualTo(404);
        assertThat(talk.avery.get("/dm_channels").ids()).containsExactly(channel);
    }

    @Test
    void theAdminPutsAUserOut() {
        assertThat(remove(talk.avery, "/dm_members/" + blairsPlace).text()).isEqualTo("true");

        assertThat(talk.blair.get("/dm_channels").ids()).isEmpty();
    }

    @Test
    void settingsAreOnesOwn() {
        String path = "/dm_members/" + blairsPlace;

        assertThat(patch(talk.avery, path, object("status", "archived")).status())
                .isEqualTo(403);
        assertThat(patch(talk.blair, path, object("notification_preference", "mentions"))
                        .ok()
                        .string("notification_preference"))
                .isEqualTo("mentions");
        assertThat(patch(talk.blair, path, object("status", "archived", "notification_preference", null))
                        .ok()
                        .string("notification_preference"))
                .as("null changes nothing")
                .isEqualTo("mentions");
        assertThat(talk.blair.get(path).ok().string("status")).isEqualTo("archived");
    }

    @Test
    void aCompanyChangesSettingsInItsOwnChannelsOnly() {
        String platforms = open(talk.platform, BLAIR);
        String place =
                talk.blair.get("/dm_members?channel_id=" + platforms).ids().get(0);

        assertThat(patch(talk.platform, "/dm_members/" + place, object("status", "closed"))
                        .ok()
                        .string("status"))
                .isEqualTo("closed");
        assertThat(patch(talk.platform, "/dm_members/" + blairsPlace, object("status", "closed"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoWroteHasSeenTheChannel() {
        assertThat(talk.avery.get("/dm_members/" + averysPlace).ok().get("last_viewed_at"))
                .isNull();

        say(talk.avery, channel, "Hello");

        assertThat(talk.avery.get("/dm_members/" + averysPlace).ok().string("last_viewed_at"))
                .isEqualTo(Long.toString(ChatFixture.NOON.toEpochMilli()));
        assertThat(talk.avery.get("/dm_members/" + blairsPlace).ok().get("last_viewed_at"))
                .isNull();
    }

    @Test
    void aMemberOfAForeignChannelDoesNotExist() {
        Caller stranger = talk.person(talk.stranger("third@people.test"));

        for (Answer answer : List.of(
                stranger.get("/dm_members/" + blairsPlace),
                remove(stranger, "/dm_members/" + blairsPlace),
                patch(stranger, "/dm_members/" + blairsPlace, object("status", "closed")))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.message()).contains("channel member");
        }
    }

    private List<String> places(Caller caller) {
        return caller.get("/dm_members?channel_id=" + channel).ids();
    }
}

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

class MessagesTest {
    private final ChatFixture talk = new ChatFixture();
    private final String channel = open(talk.avery, BLAIR);

    @AfterEach
    void stop() {
        talk.close();
    }

    @Test
    void whoIsInAChannelReadsAndWritesThere() {
        String hello = say(talk.avery, channel, "Hello").id();
        String answer = say(talk.blair, channel, "Hi").id();

        assertThat(talk.blair.get("/messages?channel_id=" + channel).ids()).containsExactly(answer, hello);
        assertThat(talk.blair
                        .get("/messages?direction=asc&channel_id=" + channel)
                        .ids())
                .containsExactly(hello, answer);
        assertThat(talk.avery.get("/messages/" + answer).ok().object("user"))
                .isEqualTo(object("id", BLAIR, "name", "Blair Sandbox", "username", "blair"));
    }

    @Test
    void refusesAMessageToAChannelOneIsNotIn() {
        String message = say(talk.avery, channel, "Hello").id();
        Caller stranger = talk.person(talk.stranger("third@people.test"));

        for (Caller outsider : List.of(stranger, talk.platform)) {
            assertThat(say(outsider, channel, "Hello").status()).isEqualTo(404);
            assertThat(outsider.get("/messages?channel_id=" + channel).status()).isEqualTo(404);
            assertThat(outsider.get("/messages/" + message).status()).isEqualTo(404);
            assertThat(patch(outsider, "/messages/" + message, object("content", "Mine"))
                            .status())
                    .isEqualTo(404);
            assertThat(remove(outsider, "/messages/" + message).status()).isEqualTo(404);
        }
        assertThat(talk.avery.get("/messages?channel_id=" + channel).ids()).containsExactly(message);
    }

    @Test
    void aCompanySpeaksThroughItsOwner() {
        String seller = talk.platform.company("Seller");
        Caller sellersKey = talk.company(seller);
        String support = open(sellersKey, AVERY);

        JsonObject message = say(sellersKey, support, "How can we help?").ok();

        assertThat(message.object("user"))
                .isEqualTo(talk.platform.get("/companies/" + seller).ok().object("owner_user"));
        assertThat(talk.avery.get("/messages?channel_id=" + support).ids())
                .containsExactly(String.valueOf(message.string("id")));
    }

    @Test
    void refusesAMessageWithNothingInIt() {
        for (String empty : List.of("", " \n")) {
            Answer refusal = say(talk.avery, channel, empty);
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.message()).contains("must not be empty");
        }
        assertThat(talk.avery.get("/messages?channel_id=" + channel).ids()).isEmpty();
    }

    @Test
    void onlyTheAuthorChangesWhatAMessageSays() {
        String path = "/messages/" + say(talk.avery, channel, "Helo").id();
        talk.sandbox.advance(Duration.ofMinutes(1));

        assertThat(patch(talk.blair, path, object("content", "Bye")).status()).isEqualTo(403);
        assertThat(patch(talk.avery, path, object("content", "")).status()).isEqualTo(400);
        JsonObject edited = patch(talk.avery, path, object("content", "Hello")).ok();

        assertThat(edited.string("content")).isEqualTo("Hello");
        assertThat(edited.bool("is_edited")).isTrue();
        assertThat(edited.string("created_at")).isEqualTo("2026-01-01T12:00:00.000Z");
        assertThat(edited.string("updated_at")).isEqualTo("2026-01-01T12:01:00.000Z");
    }

    @Test
    void theAdminChangesNoOnesWordsEither() {
        String path = "/messages/" + say(talk.blair, channel, "Mine").id();

        assertThat(patch(talk.avery, path, object("content", "Yours")).status()).isEqualTo(403);
    }

    @Test
    void aChangeThatChangesNothingIsNoEdit() {
        String path = "/messages/" + say(talk.avery, channel, "Hello").id();

        for (JsonObject nothing : List.of(object(), object("content", "Hello"), object("is_pinned", null))) {
            assertThat(patch(talk.avery, path, nothing).ok().bool("is_edited")).isFalse();
        }
    }

    @Test
    void letsEveryMemberPin() {
        String path = "/messages/" + say(talk.avery, channel, "Rules").id();

        JsonObject pinned = patch(talk.blair, path, object("is_pinned", true)).ok();

        assertThat(pinned.bool("is_pinned")).isTrue();
        assertThat(pinned.bool("is_edited")).isFalse();
        assertThat(patch(talk.avery, path, object("is_pinned", false)).ok().bool("is_pinned"))
                .isFalse();
    }

    @Test
    void theAuthorOrTheAdminDeletes() {
        String averys = say(talk.avery, channel, "One").id();
        String blairs = say(talk.blair, channel, "Two").id();
        String another = say(talk.blair, channel, "Three").id();

        assertThat(remove(talk.blair, "/messages/" + averys).status()).isEqualTo(403);
        assertThat(remove(talk.blair, "/messages/" + blairs).text()).isEqualTo("true");
        assertThat(remove(talk.avery, "/messages/" + another).text()).isEqualTo("true");
        assertThat(remove(talk.avery, "/messages/" + another).status()).isEqualTo(404);

        assertThat(talk.avery.get("/messages?channel_id=" + channel).ids()).containsExactly(averys);
    }

    @Test
    void aReplyNamesWhatItAnswersAsLongAsThatIsThere() {
        String question = say(talk.avery, channel, "When?").id();
        JsonObject reply = object("channel_id", channel, "content", "Now", "replying_to_message_id", question);

        String answer = talk.blair.post("/messages", reply).id();

        assertThat(talk.avery.get("/messages/" + answer).ok().string("replying_to_message_id"))
                .isEqualTo(question);
        remove(talk.avery, "/messages/" + question);
        assertThat(talk.avery.get("/messages/" + answer).ok().get("replying_to_message_id"))
                .isNull();
    }

    @Test
    void refusesAReplyAcrossChannels() {
        String elsewhere = open(talk.platform, AVERY);
        String question = say(talk.platform, elsewhere, "When?").id();

        for (String unknown : List.of(question, "post_nothing")) {
            assertThat(talk.avery
                            .post(
                                    "/messages",
                                    object("channel_id", channel, "content", "Now", "replying_to_message_id", unknown))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(talk.avery.get("/messages?channel_id=" + channel).ids()).isEmpty();
    }

    @Test
    void mentionsAreOfPeopleInTheChannel() {
        talk.stranger("third@people.test");

        assertThat(mentions("Look, @blair: @third")).containsExactly(BLAIR);
        assertThat(mentions("<@user_sandbox_a> and @blair!")).containsExactly(AVERY, BLAIR);
        assertThat(mentions("write to me@blair.test, @blairwitch")).isEmpty();
        JsonObject all = say(talk.avery, channel, "@everyone: lunch").ok();
        assertThat(all.bool("mentions_everyone")).isTrue();
        assertThat(all.list("mentions")).isEmpty();
        assertThat(say(talk.avery, channel, "everyone: lunch").ok().bool("mentions_everyone"))
                .isFalse();
    }

    private List<String> mentions(String content) {
        return Objects.requireNonNull(say(talk.avery, channel, content).ok().list("mentions")).stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void aPollIsNumberedFromOne() {
        JsonObject poll =
                object("options", List.of(object("id", "1", "text", "Tea"), object("id", "2", "text", "Mate")));
        JsonObject message = object("channel_id", channel, "content", "What?");

        assertThat(talk.avery.post("/messages", message.put("poll", poll)).ok().object("poll"))
                .isEqualTo(poll);

        for (List<JsonObject> wrong : List.of(
                List.<JsonObject>of(),
                List.of(object("id", "0", "text", "Tea")),
                List.of(object("id", "1", "text", "Tea"), object("id", "1", "text", "Mate")),
                List.of(object("id", "1", "text", " ")))) {
            Answer refusal = talk.avery.post("/messages", message.put("poll", object("options", wrong)));
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.message()).contains("poll.options");
        }
        assertThat(talk.avery.get("/messages?channel_id=" + channel).ids()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Answer refusal = talk.avery.post(
                "/messages",
                object("channel_id", channel, "content", "Look", "attachments", List.of(object("id", "file_none"))));

        assertThat(refusal.status()).isEqualTo(404);
        assertThat(refusal.message()).contains("file_none");
        assertThat(talk.avery.get("/messages?channel_id=" + channel).ids()).isEmpty();
    }

    @Test
    void goesThroughTheMessagesByPages() {
        String first = say(talk.avery, channel, "1").id();
        String second = say(talk.avery, channel, "2").id();
        String third = say(talk.avery, channel, "3").id();
        String path = "/messages?first=2&channel_id=" + channel;

        Answer page = talk.avery.get(path);
        String cursor = String.valueOf(
                Objects.requireNonNull(page.ok().object("page_info")).string("end_cursor"));

        assertThat(page.ids()).containsExactly(third, second);
        assertThat(talk.avery.get(path + "&after=" + cursor).ids()).containsExactly(first);
    }
}

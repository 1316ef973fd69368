package io.github.whop4j.sandbox.elements;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@Tag("browser")
class ChatElementsTest {
    private final Embedding embedding = new Embedding();
    private final Caller blair = new Caller(embedding.sandbox, embedding.token(object("user_id", "user_sandbox_b")));
    private final String channel = embedding
            .platform
            .post("/dm_channels", object("with_user_ids", List.of("avery", "blair"), "custom_name", "Order 1"))
            .id();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        embedding.close();
    }

    @Test
    void twoPeopleTalk() throws IOException {
        embedding.open("""
                const options = who => ({channelId: "%s", onReady: () => note(who, "ready"), onEvent: event =>
                  note(who, event.type, event.detail.id, event.detail.content || "", event.detail.channelId || "")});
                for (const [who, place] of [["a", "#one"], ["b", "#two"]]) {
                  const session = elements.createChatSession({token: token("user_id=user_sandbox_" + who)});
                  session.createElement("chat-element", options(who)).mount(place);
                }
                """.formatted(channel));

        embedding.into("#one");
        embedding.see("No messages yet");
        write("Hello <b>Blair</b>, see https://example.test/a?b=1");
        embedding.into("#two");
        embedding.seePart("Hello <b>Blair</b>, see");
        assertThat(embedding.find(By.linkText("https://example.test/a?b=1")).getDomAttribute("rel"))
                .contains("noopener");
        embedding.press("Reply");
        write("I saw it");
        embedding.into("#one");
        embedding.see("I saw it");
        embedding.shoot("chat");

        List<JsonObject> said = blair.get("/messages?channel_id=" + channel).data();
        assertThat(said)
                .extracting(message -> message.string("content"))
                .first()
                .isEqualTo("I saw it");
        String first = String.valueOf(said.get(1).string("id"));
        assertThat(said.get(0).string("replying_to_message_id")).isEqualTo(first);
        assertThat(embedding.log())
                .contains("a messageSent " + first + " Hello <b>Blair</b>, see https://example.test/a?b=1 " + channel);

        embedding.into("#one");
        embedding.press("Delete");
        embedding.logUntil("a messageDeleted " + first + "  ");
        embedding.into("#two");
        embedding.seeNoMore("Hello <b>Blair</b>");
        assertThat(blair.get("/messages?channel_id=" + channel).data()).hasSize(1);
    }

    @Test
    void whoSawTheChannelIsRemembered() {
        String place = "/dm_members/"
                + blair.get("/dm_members?channel_id=" + channel).ids().get(1);
        assertThat(blair.get(place).ok().get("last_viewed_at")).isNull();

        open("b", "chat-element", "channelId: '" + channel + "', onReady: () => note('ready')");
        embedding.logUntil("ready");

        await().untilAsserted(() ->
                assertThat(blair.get(place).ok().get("last_viewed_at")).isNotNull());
    }

    @Test
    void anOpenChatInWhichNothingHappensIsQuiet() {
        open("b", "chat-element", "channelId: '" + channel + "', onReady: () => note('ready')");
        embedding.logUntil("ready");
        await().until(() -> requests().stream().anyMatch(path -> path.endsWith("/pulse")));

        AtomicReference<List<String>> before = new AtomicReference<>(List.of());
        await().during(Duration.ofSeconds(4)).atMost(Duration.ofSeconds(15)).until(() -> {
            List<String> now = requests();
            return now.equals(before.getAndSet(now));
        });
    }

    private List<String> requests() {
        return embedding.platform.send("GET", "/_sandbox/requests", null).data().stream()
                .map(request -> String.valueOf(request.string("path")))
                .toList();
    }

    @Test
    void aFileGoesAlong() throws IOException {
        Path picture = Files.write(folder.resolve("logo.png"), new byte[] {1, 2, 3});
        open(
                "a",
                "chat-element",
                "channelId: '" + channel + "', onEvent: event => note(event.type,"
                        + " (event.detail.attachments || []).map(file => file.filename))");

        embedding.into("#one");
        embedding.find(By.name("files")).sendKeys(picture.toAbsolutePath().toString());
        embedding.press("Send");
        embedding.find(By.linkText("logo.png")).click();

        embedding.logUntil("attachmentClick logo.png");
        assertThat(blair.get("/messages?channel_id=" + channel).data())
                .extracting(message -> message.get("content"))
                .containsExactly((Object) null);
    }

    @Test
    void theListLeadsToAChannel() throws IOException {
        blair.post("/dm_channels", object("with_user_ids", List.of("avery"))).ok();
        open("a", "dms-list-element", "onEvent: event => note(event.type, event.detail.id)");

        embedding.into("#one");
        embedding.see("Blair Sandbox");
        embedding.shoot("channels");
        embedding.into("#one");
        embedding.find(By.xpath("//button[contains(., 'Order 1')]")).sendKeys(Keys.ENTER);

        embedding.logUntil("channelSelected " + channel);
    }

    @Test
    void aChannelOneIsNotInIsNotShown() {
        String foreign = embedding
                .platform
                .post("/dm_channels", object("with_user_ids", List.of("blair")))
                .id();
        open("a", "chat-element", "channelId: '" + foreign + "', onReady: () => note('ready')");

        embedding.into("#one");
        assertThat(embedding.find(By.cssSelector("[role=alert]")).getText()).contains(foreign);
        assertThat(embedding.log()).isEmpty();
    }

    @Test
    void withNothingSaidThePageSaysWhatItLikes() {
        open("a", "chat-element", "channelId: '" + channel + "', emptyState: {title: 'Say <i>hi</i>'}");

        embedding.into("#one");
        embedding.see("Say <i>hi</i>");
    }

    private void open(String who, String type, String options) {
        embedding.open("""
                elements.createChatSession({token: token("user_id=user_sandbox_%s")})
                  .createElement("%s", {%s}).mount("#one");
                """.formatted(who, type, options));
    }

    private void write(String text) {
        embedding.find(By.name("content")).sendKeys(text, Keys.ENTER);
    }
}

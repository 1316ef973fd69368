package io.github.whop4j.sandbox.file;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not ready at once, or never. */
class ProcessingTest {
    private static final byte[] BYTES = {1, 2, 3};

    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aFileIsProcessingForAsLongAsItIsTold() {
        control(object("processing_seconds", 60)).ok();
        JsonObject created = upload(platform);

        JsonObject processing = retrieve(platform, created);
        assertThat(processing.string("upload_status")).isEqualTo("processing");
        assertThat(processing.get("url")).isNull();
        assertThat(processing.get("size")).isNull();
        assertThat(send(created).message()).contains("processing");

        sandbox.advance(Duration.ofSeconds(60));

        JsonObject ready = retrieve(platform, created);
        assertThat(ready.string("upload_status")).isEqualTo("ready");
        assertThat(ready.string("size")).isEqualTo("3");
        assertThat(Upload.read(ready).body()).isEqualTo(BYTES);
        assertThat(send(created).status()).isEqualTo(200);
    }

    @Test
    void aFailedFileIsNeitherReadNorSentAndStaysFailed() {
        JsonObject before = upload(platform);
        control(object("fails", true)).ok();
        JsonObject created = upload(platform);

        JsonObject failed = retrieve(platform, created);
        assertThat(failed.string("upload_status")).isEqualTo("failed");
        assertThat(failed.get("url")).isNull();
        assertThat(send(created).message()).contains("failed");
        String url = Upload.url(retrieve(platform, before), "url");
        String key = Upload.url(created, "upload_url").replaceAll(".*key=", "");
        String itself = url.replaceAll("/files/.*", "/files/" + created.string("id") + "?key=" + key);
        assertThat(Upload.send("GET", itself, null, new byte[0]).statusCode()).isEqualTo(404);

        platform.send("DELETE", "/_sandbox/uploads", null).ok();

        assertThat(retrieve(platform, created).string("upload_status")).isEqualTo("failed");
        assertThat(retrieve(platform, upload(platform)).string("upload_status")).isEqualTo("ready");
        assertThat(retrieve(platform, before).string("upload_status")).isEqualTo("ready");
    }

    @Test
    void failsAfterTheTimeItTakes() {
        assertThat(control(object("fails", true, "processing_seconds", 5)).ok())
                .isEqualTo(platform.send("GET", "/_sandbox/uploads", null).ok());
        JsonObject created = upload(platform);

        assertThat(retrieve(platform, created).string("upload_status")).isEqualTo("processing");
        sandbox.advance(Duration.ofSeconds(5));
        assertThat(retrieve(platform, created).string("upload_status")).isEqualTo("failed");
    }

    @Test
    void aFailedFileStaysSoOverARestart(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        JsonObject created;
        try (WhopSandbox first = WhopSandbox.builder().stateFile(file).start()) {
            Caller caller = platform.at(first);
            caller.control("/uploads", object("fails", true)).ok();
            created = upload(caller);
        }
        try (WhopSandbox second = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(retrieve(platform.at(second), created).string("upload_status"))
                    .isEqualTo("failed");
        }
    }

    @Test
    void refusesWhatNoOneCouldMean() {
        for (JsonObject wrong : List.of(
                object("processing_seconds", -1),
                object("processing_seconds", 86_401),
                object("fails", "yes"),
                object("status", "failed"))) {
            assertThat(control(wrong).status()).as(wrong.toString()).isEqualTo(400);
        }
        assertThat(retrieve(platform, upload(platform)).string("upload_status")).isEqualTo("ready");
    }

    private Answer control(JsonObject body) {
        return platform.control("/uploads", body);
    }

    private Answer send(JsonObject file) {
        String channel = platform.post("/dm_channels", object("with_user_ids", List.of("avery")))
                .id();
        return platform.post(
                "/messages",
                object(
                        "channel_id",
                        channel,
                        "content",
                        "See",
                        "attachments",
                        List.of(object("id", file.string("id")))));
    }

    private static JsonObject upload(Caller caller) {
        JsonObject created =
                caller.post("/files", object("filename", "logo.png")).ok();
        assertThat(Upload.put(created, BYTES).statusCode()).isEqualTo(200);
        return created;
    }

    private static JsonObject retrieve(Caller caller, JsonObject created) {
        return caller.get("/files/" + created.string("id")).ok();
    }
}

package io.github.whop4j.sandbox.file;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff};
    private static final int MIB = 1 << 20;

    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aFileIsReadyOnceItsBytesAreThere() {
        JsonObject created = create(platform, "logo.png");

        assertThat(created.string("upload_status")).isEqualTo("pending");
        assertThat(created.get("url")).isNull();
        assertThat(created.get("size")).isNull();
        assertThat(Upload.put(created, PICTURE).statusCode()).isEqualTo(200);

        JsonObject file = retrieve(created);
        assertThat(file.string("upload_status")).isEqualTo("ready");
        assertThat(file.string("size")).isEqualTo("6");
        assertThat(file.string("content_type")).isEqualTo("image/png");
        assertThat(Upload.read(file).body()).isEqualTo(PICTURE);
    }

    @Test
    void whatAUserUploadedIsNeverAPageOfThisServer() {
        JsonObject created = create(platform, "grüße \"x\".html");
        Upload.put(created, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        HttpResponse<byte[]> read = Upload.read(retrieve(created));

        assertThat(read.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(read.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(read.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''gr%C3%BC%C3%9Fe%20%22x%22.html");
    }

    @Test
    void theSameBytesAgainAreNoSecondUploadButOthersAreRefused() {
        JsonObject created = create(platform, "logo.png");
        Upload.put(created, PICTURE);

        assertThat(Upload.put(created, PICTURE).statusCode())
                .as("sent again, for the answer was lost")
                .isEqualTo(200);
        assertThat(Upload.put(created, new byte[] {1}).statusCode()).isEqualTo(409);
        assertThat(Upload.read(retrieve(created)).body()).isEqualTo(PICTURE);
    }

    @Test
    void refusesBytesAfterAnHour() {
        JsonObject created = create(platform, "logo.png");
        sandbox.advance(Duration.ofHours(1));

        HttpResponse<byte[]> refusal = Upload.put(created, PICTURE);

        assertThat(refusal.statusCode()).isEqualTo(403);
        assertThat(new String(refusal.body(), StandardCharsets.UTF_8)).contains("expired");
        assertThat(retrieve(created).string("upload_status")).isEqualTo("pending");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PATCH", "DELETE"})
    void refusesEveryVerbButPut(String verb) {
        JsonObject created = create(platform, "logo.png");

        HttpResponse<byte[]> refusal = Upload.send(verb, Upload.url(created, "upload_url"), "image/png", PICTURE);

        assertThat(refusal.statusCode()).isEqualTo(405);
        assertThat(retrieve(created).string("upload_status")).isEqualTo("pending");
    }

    @Test
    void refusesAnotherAddressOrAnotherTypeThanWasGiven() {
        JsonObject created = create(platform, "logo.png");
        String url = Upload.url(created, "upload_url");

        assertThat(Upload.send("PUT", url + "x", "image/png", PICTURE).statusCode())
                .isEqualTo(403);
        assertThat(Upload.send("PUT", url.replace("file_", "fill_"), "image/png", PICTURE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Upload.send("PUT", url, "text/html", PICTURE).statusCode()).isEqualTo(403);
        assertThat(Upload.send("PUT", url, null, PICTURE).statusCode()).isEqualTo(403);
        assertThat(Upload.send("PUT", url, "image/png", new byte[0]).statusCode())
                .isEqualTo(400);
        assertThat(retrieve(created).string("upload_status")).isEqualTo("pending");
    }

    @Test
    void aPageOfAnotherOriginMayPutBytes() {
        String url = Upload.url(create(platform, "logo.png"), "upload_url");

        HttpResponse<byte[]> preflight = Upload.send("OPTIONS", url, null, new byte[0]);

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("PUT");
    }

    @Test
    void aFileIsAtMostFourMebibytes() {
        JsonObject large = create(platform, "film.mp4");

        assertThat(Upload.put(large, new byte[4 * MIB + 1]).statusCode()).isEqualTo(413);
        assertThat(Upload.put(large, new byte[12 * MIB]).statusCode()).isEqualTo(413);
        assertThat(retrieve(large).string("upload_status")).isEqualTo("pending");
        assertThat(Upload.put(large, new byte[4 * MIB]).statusCode()).isEqualTo(200);
    }

    @Test
    void replacesTheOldestBytesByNewOnes() {
        JsonObject oldest = create(platform, "a.mp4");
        Upload.put(oldest, new byte[4 * MIB]);
        JsonObject second = create(platform, "b.mp4");
        Upload.put(second, new byte[4 * MIB]);
        for (int i = 0; i < 2; i++) {
            Upload.put(create(platform, "c.mp4"), new byte[4 * MIB]);
        }
        assertThat(Upload.read(retrieve(oldest)).statusCode()).isEqualTo(200);

        Upload.put(create(platform, "d.mp4"), PICTURE);

        assertThat(Upload.read(retrieve(oldest)).statusCode()).isEqualTo(410);
        assertThat(Upload.read(retrieve(second)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPrivateFileNeedsItsKeyAndAPublicOneDoesNot() {
        JsonObject created = create(platform, "logo.png");
        Upload.put(created, PICTURE);
        JsonObject open = platform.post("/files", object("filename", "a.png", "visibility", "public"))
                .ok();
        Upload.put(open, PICTURE);
        String url = Upload.url(retrieve(created), "url");

        assertThat(created.string("visibility")).isEqualTo("private");
        assertThat(Upload.send("GET", url.substring(0, url.indexOf('?')), null, new byte[0])
                        .statusCode())
                .isEqualTo(404);
        assertThat(Upload.url(retrieve(open), "url")).doesNotContain("?");
        assertThat(Upload.read(retrieve(open)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPrivateFileIsItsOwnersAndTheOwnersPlatforms() {
        String seller = platform.company("Seller");
        Caller sellersKey = token("company_id", seller);
        Caller rival = token("company_id", platform.company("Rival"));
        Caller avery = token("user_id", "user_sandbox_a");
        Caller blair = token("user_id", "user_sandbox_b");
        JsonObject sellers = create(sellersKey, "logo.png");
        JsonObject averys = create(avery, "me.png");

        assertThat(get(sellersKey, sellers).status()).isEqualTo(200);
        assertThat(get(platform, sellers).status()).isEqualTo(200);
        assertThat(get(rival, sellers).status()).isEqualTo(404);
        assertThat(get(avery, sellers).status()).isEqualTo(404);
        assertThat(get(avery, averys).status()).isEqualTo(200);
        assertThat(get(blair, averys).status()).isEqualTo(404);
        assertThat(get(
                                rival,
                                platform.post("/files", object("filename", "a.png", "visibility", "public"))
                                        .ok())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../etc/passwd", "a\\b.png", "a\nb.png"})
    void refusesANameThatIsNone(String name) {
        Answer refusal = platform.post("/files", object("filename", name));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.message()).contains("filename");
    }

    @Test
    void onlyAFileThatIsThereIsAttachedToAMessage() {
        String channel = platform.post("/dm_channels", object("with_user_ids", List.of("avery")))
                .id();
        JsonObject created = create(platform, "logo.png");
        JsonObject averys = create(token("user_id", "user_sandbox_a"), "mine.png");
        Upload.put(averys, PICTURE);

        Answer early = attach(channel, created);
        assertThat(early.status()).isEqualTo(400);
        assertThat(early.message()).contains("have not been uploaded");
        assertThat(attach(channel, averys).status()).as("another one's").isEqualTo(404);

        Upload.put(created, PICTURE);
        assertThat(attach(channel, created).ok().get("content")).isNull();
    }

    @Test
    void theBytesAreStillThereAfterARestart() {
        Path state = directory.resolve("state.json");
        JsonObject created;
        try (WhopSandbox first = WhopSandbox.builder().stateFile(state).start()) {
            created = create(Caller.platform(first), "logo.png");
            Upload.put(created, PICTURE);
        }

        try (WhopSandbox second = WhopSandbox.builder().stateFile(state).start()) {
            JsonObject file = get(Caller.platform(second), created).ok();
            assertThat(Upload.url(file, "url"))
                    .as("at the address of today")
                    .startsWith(second.baseUri().toString());
            assertThat(Upload.read(file).body()).isEqualTo(PICTURE);
        }
    }

    private Answer attach(String channel, JsonObject file) {
        return platform.post(
                "/messages",
                object("channel_id", channel, "content", "", "attachments", List.of(object("id", file.string("id")))));
    }

    private static JsonObject create(Caller caller, String name) {
        return caller.post("/files", object("filename", name)).ok();
    }

    private JsonObject retrieve(JsonObject file) {
        return get(platform, file).ok();
    }

    private static Answer get(Caller caller, JsonObject file) {
        return caller.get("/files/" + file.string("id"));
    }

    private Caller token(String field, String id) {
        return new Caller(
                sandbox, platform.post("/access_tokens", object(field, id)).ok().string("token"));
    }
}

package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.files.FileToUpload;
import io.github.whop4j.client.files.FileVisibility;
import io.github.whop4j.client.files.StoredFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileUploadTest {
    private static final byte[] BYTES = "a picture".getBytes(StandardCharsets.UTF_8);

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void makesTheFileSendsTheBytesAndWaitsUntilItIsReady() throws Exception {
        place(server.url("/store/1?sig=abc").toString());
        server.enqueue(json(""));
        server.enqueue(json("{\"id\":\"file_1\",\"upload_status\":\"processing\"}"));
        server.enqueue(json("{\"id\":\"file_1\",\"upload_status\":\"ready\",\"url\":\"https://files.example/1\"}"));
        List<Long> heard = new ArrayList<>();

        StoredFile file = WhopServer.client(server)
                .upload(FileToUpload.builder("logo.png", BYTES)
                        .visibility(FileVisibility.PUBLIC)
                        .progress((sent, total) -> {
                            assertThat(total).isEqualTo(BYTES.length);
                            heard.add(sent);
                        })
                        .build());

        assertThat(file.url()).isEqualTo("https://files.example/1");
        RecordedRequest create = taken(server);
        assertThat(line(create)).isEqualTo("POST /api/v1/files");
        RecordedRequest put = taken(server);
        assertThat(line(put)).isEqualTo("PUT /store/1?sig=abc");
        assertThat(put.getBody()).isNotNull();
        assertThat(put.getBody().toByteArray()).isEqualTo(BYTES);
        assertThat(put.getHeaders().get("x-store")).isEqualTo("yes");
        assertThat(put.getHeaders().get("Authorization"))
                .as("the key stays with Whop")
                .isNull();
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/files/file_1");
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/files/file_1");
        assertThat(heard).startsWith(0L).endsWith((long) BYTES.length).isSorted();
    }

    @Test
    void sendsTheBytesAgainWhenTheStoreFails() {
        place(server.url("/store").toString());
        server.enqueue(new MockResponse.Builder().code(503).build());
        server.enqueue(json(""));
        server.enqueue(json("{\"id\":\"file_1\",\"upload_status\":\"ready\"}"));

        StoredFile file = WhopServer.client(server)
                .upload(FileToUpload.builder("logo.png", BYTES).build());

        assertThat(file.id()).isEqualTo("file_1");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @Test
    void saysWhichFileStaysWithoutItsBytes() {
        place(server.url("/store").toString());
        server.enqueue(new MockResponse.Builder().code(403).body("expired").build());

        assertThatThrownBy(() -> WhopServer.client(server)
                        .upload(FileToUpload.builder("logo.png", BYTES).build()))
                .isInstanceOfSatisfying(
                        FileUploadException.class,
                        failure -> assertThat(failure.fileId()).isEqualTo("file_1"))
                .hasMessageContaining("status 403");
    }

    @Test
    void saysThatWhopCouldNotUseTheBytes() {
        place(server.url("/store").toString());
        server.enqueue(json(""));
        server.enqueue(json("{\"id\":\"file_1\",\"upload_status\":\"failed\"}"));

        assertThatThrownBy(() -> WhopServer.client(server)
                        .upload(FileToUpload.builder("logo.png", BYTES).build()))
                .isInstanceOf(FileUploadException.class)
                .hasMessageContaining("could not use");
    }

    @Test
    void givesUpWhenWhopIsNotDoneInTime() {
        place(server.url("/store").toString());
        server.enqueue(json(""));
        for (int i = 0; i < 3; i++) {
            server.enqueue(json("{\"id\":\"file_1\",\"upload_status\":\"processing\"}"));
        }

        assertThatThrownBy(() -> WhopServer.client(server)
                        .upload(FileToUpload.builder("logo.png", BYTES)
                                .timeout(Duration.ofMillis(2500))
                                .build()))
                .isInstanceOf(FileUploadException.class)
                .hasMessageContaining("PT2.5S");
    }

    @Test
    void doesNotSendBytesInTheClearToAStranger() {
        place("http://store.example/1");

        assertThatThrownBy(() -> WhopServer.client(server)
                        .upload(FileToUpload.builder("logo.png", BYTES).build()))
                .isInstanceOf(FileUploadException.class)
                .hasMessageContaining("https");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void takesAFileFromDiskUnderItsName(@TempDir Path folder) throws IOException {
        Path path = Files.write(folder.resolve("brief.pdf"), BYTES);

        assertThat(FileToUpload.builder(path).build().filename()).isEqualTo("brief.pdf");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileToUpload.builder(folder.resolve("missing.pdf")))
                .withMessageContaining("missing.pdf");
    }

    private void place(String url) {
        server.enqueue(json("{\"id\":\"file_1\",\"upload_status\":\"pending\",\"upload_url\":\"" + url
                + "\",\"upload_headers\":{\"x-store\":\"yes\"}}"));
    }
}

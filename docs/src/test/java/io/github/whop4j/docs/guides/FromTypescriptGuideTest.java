package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.files.FileToUpload;
import io.github.whop4j.client.files.StoredFile;
import io.github.whop4j.client.files.UploadStatus;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/client/from-typescript.md */
class FromTypescriptGuideTest {
    @Test
    void listsAsTheOtherDoes() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            String paymentId = fixture.paid("10.00");
            assertThat(list(fixture.whop, fixture.sellerId)).containsExactly(paymentId);
            assertThat(missing(fixture.whop)).isEqualTo(404);
        }
    }

    @Test
    void uploadsAFile(@TempDir Path folder) throws Exception {
        Path picture = Files.write(folder.resolve("logo.png"), new byte[] {1, 2, 3});
        try (SandboxFixture fixture = new SandboxFixture()) {
            StoredFile file = upload(fixture.whop, picture);
            assertThat(file.uploadStatus()).isEqualTo(UploadStatus.READY);
            assertThat(read(file)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void anUploadWhoseAnswerWasLostIsSentAgain(@TempDir Path folder) throws Exception {
        Path picture = Files.write(folder.resolve("logo.png"), new byte[] {1, 2, 3});
        try (SandboxFixture fixture = new SandboxFixture()) {
            fixture.fault("{\"path\":\"/uploads\",\"drop_connection_after\":true,\"count\":1}");
            assertThat(read(upload(fixture.whop, picture))).containsExactly(1, 2, 3);
        }
    }

    private static byte[] read(StoredFile file) throws Exception {
        try (InputStream in =
                URI.create(Objects.requireNonNull(file.url())).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    private static List<String> list(WhopClient whop, String sellerId) {
        List<String> ids = new ArrayList<>();
        // show
        RequestOptions options = RequestOptions.builder()
                .maxRetries(5)
                .timeout(Duration.ofSeconds(20))
                .build();
        PaymentQuery query =
                PaymentQuery.builder().companyId(sellerId).first(20).build();
        for (Payment payment : whop.payments().list(query, options)) {
            ids.add(payment.id());
        }
        // end
        return ids;
    }

    private static int missing(WhopClient whop) {
        int status = 0;
        // show
        try {
            whop.payments().retrieve("pay_none");
        } catch (WhopApiException.NotFound e) {
            status = e.status(); // 404; e.code(), e.detail(), e.rawBody(), e.requestId()
        }
        // end
        return status;
    }

    private static StoredFile upload(WhopClient whop, Path picture) {
        // show
        StoredFile file = whop.upload(FileToUpload.builder(picture)
                .progress((sent, total) -> System.out.println(sent + " of " + total + " bytes"))
                .build());
        // end
        return file;
    }
}

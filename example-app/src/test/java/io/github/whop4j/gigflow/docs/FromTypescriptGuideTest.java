package io.github.whop4j.gigflow.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.files.CreateFile;
import io.github.whop4j.client.files.FileUpload;
import io.github.whop4j.client.files.StoredFile;
import io.github.whop4j.client.files.UploadStatus;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/client/from-typescript.md */
class FromTypescriptGuideTest {
    @Test
    void listsAsTheOtherDoes() {
        try (Shop shop = new Shop()) {
            String paymentId = shop.paid("10.00");
            assertThat(list(shop.whop, shop.sellerId)).containsExactly(paymentId);
            assertThat(missing(shop.whop)).isEqualTo(404);
        }
    }

    @Test
    void uploadsAFile(@TempDir Path folder) throws Exception {
        Path picture = Files.write(folder.resolve("logo.png"), new byte[] {1, 2, 3});
        try (FakeWhop fake = new FakeWhop();
                WhopClient whop = fake.client()) {
            fake.answer(
                            "/api/v1/files",
                            "{\"id\":\"file_1\",\"upload_url\":\"" + fake.baseUri()
                                    + "/put\",\"upload_headers\":{\"x-kind\":\"png\"}}")
                    .answer("/put", "")
                    .answer(
                            "/api/v1/files/file_1",
                            "{\"id\":\"file_1\",\"upload_status\":\"pending\"}",
                            "{\"id\":\"file_1\",\"upload_status\":\"ready\"}");
            StoredFile file = upload(whop, new OkHttpClient(), picture);
            assertThat(file.uploadStatus()).isEqualTo(UploadStatus.READY);
            assertThat(fake.requests).anySatisfy(put -> assertThat(put).isEqualTo("PUT /put \1\2\3"));
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

    private static StoredFile upload(WhopClient whop, OkHttpClient http, Path picture)
            throws IOException, InterruptedException {
        // show
        FileUpload upload = whop.files().create(CreateFile.builder("logo.png").build());
        Request.Builder put =
                new Request.Builder().url(upload.uploadUrl()).put(RequestBody.create(picture.toFile(), null));
        upload.uploadHeaders().forEach((name, value) -> put.header(name, String.valueOf(value)));
        try (Response answer = http.newCall(put.build()).execute()) {
            if (!answer.isSuccessful()) {
                throw new IOException("The upload was answered with " + answer.code());
            }
        }
        StoredFile file = whop.files().retrieve(upload.id());
        for (int tries = 0; tries < 120 && !UploadStatus.READY.equals(file.uploadStatus()); tries++) {
            if (UploadStatus.FAILED.equals(file.uploadStatus())) {
                throw new IOException("Whop could not use " + upload.id());
            }
            TimeUnit.SECONDS.sleep(1);
            file = whop.files().retrieve(upload.id());
        }
        // end
        return file;
    }
}

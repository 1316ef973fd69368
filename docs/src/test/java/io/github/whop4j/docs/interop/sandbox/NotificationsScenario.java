package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.files.FileToUpload;
import io.github.whop4j.client.files.StoredFile;
import io.github.whop4j.client.files.UploadStatus;
import io.github.whop4j.client.notifications.CompanyNotification;
import io.github.whop4j.sandbox.WhopSandbox;
import java.util.List;

/** File upload and push notifications. */
final class NotificationsScenario {
    private NotificationsScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        StoredFile file = known(whop.upload(
                FileToUpload.builder("logo.png", new byte[] {1, 2, 3}).build()));
        assertThat(file.uploadStatus()).isEqualTo(UploadStatus.READY);
        assertThat(known(whop.files().retrieve(file.id())).filename()).isEqualTo("logo.png");
        assertThat(known(whop.notifications()
                                .create(CompanyNotification.builder(
                                                WhopSandbox.PLATFORM_COMPANY, "It is there", "Your logo")
                                        .userIds(List.of("user_sandbox_a"))
                                        .build()))
                        .success())
                .isTrue();
    }
}

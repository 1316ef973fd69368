package io.github.whop4j.gigflow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class NotificationsTest {
    private static final TestApp APP = TestApp.shared();

    @Test
    void tellsASellerThatAGigWasPublishedUntilTheyReadIt() {
        Member seller = GigFixture.open(APP).seller();
        Answer list = seller.json("/api/notifications");
        long unread = list.number("unreadCount");
        assertThat(unread).isPositive();
        String id = (String) list.list("notifications").get(0).get("id");
        assertThat(seller.get("/").body()).contains("bell-count\">" + unread + "<");

        HttpResponse<String> opened = PageForm.of(seller.get("/notifications"), "/notifications/" + id + "/open")
                .send(seller.browser());

        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(seller.json("/api/notifications").number("unreadCount")).isEqualTo(unread - 1);
    }

    @Test
    void marksOneOrAllThroughTheApi() {
        Member seller = GigFixture.open(APP).seller();
        GigFixture.open(APP);
        String id = (String)
                seller.json("/api/notifications").list("notifications").get(0).get("id");

        assertThat(patch(seller, "{\"notificationId\":\"" + id + "\"}").statusCode())
                .isEqualTo(200);
        assertThat(patch(seller, "{\"markAllRead\":true}").statusCode()).isEqualTo(200);
        assertThat(seller.json("/api/notifications").number("unreadCount")).isZero();
        assertThat(patch(seller, "{}").statusCode()).isEqualTo(422);
        assertThat(patch(seller, "{\"notificationId\":\"nonsense\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsThePanelTheBellOpensToItsOwnerOnly() {
        assertThat(APP.join("Reads Nothing", Role.BUYER)
                        .get("/notifications/panel")
                        .body())
                .contains("Nothing yet.")
                .doesNotContain("<html");
        assertThat(APP.browser().get("/notifications/panel").statusCode()).isEqualTo(303);
    }

    private static HttpResponse<String> patch(Member member, String json) {
        return member.browser()
                .send(member.browser()
                        .request("/api/notifications")
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", member.browser().csrfToken())
                        .method("PATCH", BodyPublishers.ofString(json)));
    }
}

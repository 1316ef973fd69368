package io.github.whop4j.gigflow.seller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import org.junit.jupiter.api.Test;

/** The dashboard's numbers, as orders move. */
class DashboardTest {
    private static final TestApp APP = TestApp.shared();

    @Test
    void countsOnlyWhatIsReallyThere() {
        GigFixture fixture = GigFixture.open(APP);
        Member buyer = fixture.newBuyer();
        fixture.order(buyer);
        fixture.delivered(buyer);
        String done = "/api/orders/" + fixture.delivered(buyer);
        buyer.post(done + "/accept-delivery", "{}");
        buyer.post(done + "/review", "{\"rating\":4,\"body\":\"Good.\"}");
        String working = "/api/orders/" + fixture.order(buyer);
        buyer.post(working + "/requirements", "{\"answers\":{\"brand\":\"Halma\"}}");

        String page = fixture.seller().get("/sell/dashboard").body();

        assertThat(tile(page, "Open orders")).contains(">3<", "1 due within a week");
        assertThat(tile(page, "Completed")).contains(">1<");
        assertThat(tile(page, "Rating")).contains(">4.0<", "from 1 review");
        assertThat(tile(page, "On sale")).contains(">1<", "0 in review");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        String page = GigFixture.open(APP).seller().get("/sell/dashboard").body();

        assertThat(tile(page, "Open orders")).contains(">0<");
        assertThat(tile(page, "Rating")).contains("No reviews yet");
        assertThat(page).contains("No orders yet.", "Nothing has been withdrawn yet.");
    }

    private static String tile(String page, String title) {
        int at = page.indexOf("<h2>" + title + "</h2>");
        return page.substring(at, page.indexOf("</section>", at));
    }
}

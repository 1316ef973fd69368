package io.github.whop4j.gigflow.seller;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.Stall;
import io.github.whop4j.gigflow.TestApp;
import org.junit.jupiter.api.Test;

/** The dashboard's numbers, as orders move. */
class DashboardTest {
    private static final TestApp APP = TestApp.shared();

    @Test
    void countsOnlyWhatIsReallyThere() {
        Stall stall = Stall.open(APP);
        Member buyer = stall.newBuyer();
        stall.order(buyer);
        stall.delivered(buyer);
        String done = "/api/orders/" + stall.delivered(buyer);
        buyer.post(done + "/accept-delivery", "{}");
        buyer.post(done + "/review", "{\"rating\":4,\"body\":\"Good.\"}");
        String working = "/api/orders/" + stall.order(buyer);
        buyer.post(working + "/requirements", "{\"answers\":{\"brand\":\"Halma\"}}");

        String page = stall.seller().get("/sell/dashboard").body();

        assertThat(tile(page, "Open orders")).contains(">3<", "1 due within a week");
        assertThat(tile(page, "Completed")).contains(">1<");
        assertThat(tile(page, "Rating")).contains(">4.0<", "from 1 review");
        assertThat(tile(page, "On sale")).contains(">1<", "0 in review");
    }

    @Test
    void saysSoWhenThereIsNothing() {
        String page = Stall.open(APP).seller().get("/sell/dashboard").body();

        assertThat(tile(page, "Open orders")).contains(">0<");
        assertThat(tile(page, "Rating")).contains("No reviews yet");
        assertThat(page).contains("No orders yet.", "Nothing has been withdrawn yet.");
    }

    private static String tile(String page, String title) {
        int at = page.indexOf("<h2>" + title + "</h2>");
        return page.substring(at, page.indexOf("</section>", at));
    }
}

package io.github.whop4j.sandbox.dashboard;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DashboardTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);
    private final String company = platform.company("Pixel & <b>Sons</b>");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void showsWhatCompaniesHoldEscaped() {
        paid();

        assertThat(page())
                .contains("Pixel &amp; &lt;b&gt;Sons&lt;/b&gt;", "$25.00", ">Refund</button>")
                .doesNotContain("<b>Sons");
    }

    @Test
    void aRefundLeadsBackToThePageAndLeavesNothingToRefund() {
        String payment = paid();

        HttpResponse<String> done = press("/payments/" + payment + "/refund", Map.of());

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(Browser.location(done)).isEqualTo(URI.create("/#payments"));
        assertThat(page()).contains("refunded").doesNotContain(">Refund</button>");
    }

    @Test
    void aRefusalIsSaidOnThePageAndChangesNothing() {
        String payment = paid();
        press("/payments/" + payment + "/refund", Map.of());
        String before = sandbox.ledger();

        HttpResponse<String> refused = press("/payments/" + payment + "/refund", Map.of());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("role=\"alert\"", "was given back in full already", "<h1>Dashboard</h1>");
        assertThat(sandbox.ledger()).isEqualTo(before);
    }

    @Test
    void whatIsUnknownIsRefusedOnThePageEscaped() {
        for (String path : new String[] {
            "/payments/%3Cscript%3E/refund",
            "/payments/%3Cscript%3E/retry",
            "/payments/%3Cscript%3E/void",
            "/withdrawals/%3Cscript%3E/complete",
            "/withdrawals/%3Cscript%3E/fail",
            "/deliveries/%3Cscript%3E/resend"
        }) {
            HttpResponse<String> refused = press(path, Map.of());
            assertThat(refused.statusCode()).as(path).isEqualTo(404);
            assertThat(refused.body())
                    .contains("role=\"alert\"", "&lt;script&gt;")
                    .doesNotContain("<script>");
        }
        assertThat(press("/clock", Map.of("by", "year")).statusCode()).isEqualTo(400);
        assertThat(press("/companies/" + company + "/verification", Map.of("status", "fine"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(press("/companies/" + company + "/payout_methods", Map.of("currency", "xyz"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void moneyReachesTheBankByButtonsAlone() {
        paid();
        press("/companies/" + company + "/verification", Map.of("status", "approved"));
        press("/companies/" + company + "/payout_methods", Map.of("currency", "usd"));
        String completed = withdrawal();
        String failed = withdrawal();
        assertThat(page()).contains("approved", ">Complete</button>", ">Fail</button>");

        assertThat(press("/withdrawals/" + completed + "/complete", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(press("/withdrawals/" + failed + "/fail", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(page())
                .contains("completed", "The bank account is closed.")
                .doesNotContain(">Complete</button>", ">Fail</button>");
        assertThat(press("/withdrawals/" + failed + "/complete", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aDisputeIsOpenedAndEndedByButtonsAlone() {
        String won = paid();
        String lost = paid();
        press("/payments/" + won + "/dispute", Map.of());
        HttpResponse<String> opened = press("/payments/" + lost + "/dispute", Map.of());
        assertThat(Browser.location(opened)).isEqualTo(URI.create("/#disputes"));
        List<String> disputes = platform.get("/disputes?company_id=" + company).ids();
        assertThat(disputes).as("newest first").hasSize(2);
        assertThat(page()).contains(">Win</button>", ">Lose</button>").doesNotContain(">Dispute</button>");

        assertThat(press("/disputes/" + disputes.get(1) + "/win", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(press("/disputes/" + disputes.get(0) + "/lose", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(page()).contains("<td>won</td>", "<td>lost</td>").doesNotContain(">Win</button>", ">Lose</button>");
        assertThat(press("/disputes/" + disputes.get(1) + "/lose", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(press("/payments/" + lost + "/dispute", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void timesAreShownToTheSecond() {
        paid();

        assertThat(page())
                .containsPattern(">\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} UTC<")
                .doesNotContainPattern("\\.\\d{4,}Z");
    }

    @Test
    void aSubscriptionGoesThroughAllThatCanHappenByButtonsAlone() {
        JsonObject plan =
                Caller.plan(company, "20", null).put("plan_type", "renewal").put("renewal_price", new BigDecimal("20"));
        sandbox.pay(
                platform.post("/checkout_configurations", object("plan", plan)).id(), "4242424242424242");
        String card = platform.get("/payment_methods").ids().get(0);
        assertThat(page()).contains(">Decline</button>", "is paid", ">Memberships</h2>", "active");

        press("/cards/" + card, Map.of("card", "DECLINED"));
        press("/clock", Map.of("by", "month"));
        assertThat(page()).contains("past due", "is declined", ">Retry</button>", ">Void</button>");
        String renewal = platform.get("/payments?statuses[]=open").ids().get(0);
        press("/cards/" + card, Map.of("card", "ACCEPTED"));
        HttpResponse<String> retried = press("/payments/" + renewal + "/retry", Map.of());

        assertThat(Browser.location(retried)).isEqualTo(URI.create("/#payments"));
        assertThat(page()).doesNotContain("past due", ">Retry</button>", ">Void</button>");
        assertThat(press("/payments/" + renewal + "/void", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(press("/cards/" + card, Map.of("card", "GOLD")).statusCode()).isEqualTo(400);
    }

    @Test
    void theClockMovesByAnHourOrADay() {
        Instant before = sandbox.clock().instant();

        press("/clock", Map.of("by", "hour"));
        press("/clock", Map.of("by", "day"));

        assertThat(sandbox.clock().instant())
                .isBetween(before.plus(Duration.ofHours(25)), before.plus(Duration.ofHours(26)));
    }

    @Test
    void webhooksAreShownWithTheirBodiesAndSentAgain() {
        sandbox.deliverWebhooksTo(URI.create("http://localhost:9/hook"));
        paid();
        String delivery = String.valueOf(
                platform.send("GET", "/_sandbox/deliveries", null).data().get(0).string("id"));

        assertThat(press("/deliveries/" + delivery + "/resend", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(page())
                .contains("<summary>Body</summary>", "payment.succeeded", "http://localhost:9/hook", delivery);
    }

    @Test
    void saysWhenItShowsOnlyTheNewest() {
        String first = paid();
        assertThat(page()).contains(first).doesNotContain("The newest ");

        for (int more = 0; more < 50; more++) {
            paid();
        }

        assertThat(page()).contains("The newest 50 of 51.").doesNotContain("aria-label=\"Refund " + first + "\"");
    }

    @Test
    void aWithdrawalInTransitCanStillFail() {
        paid();
        press("/companies/" + company + "/verification", Map.of("status", "approved"));
        press("/companies/" + company + "/payout_methods", Map.of("currency", "usd"));
        String withdrawal = withdrawal();
        assertThat(press("/withdrawals/" + withdrawal + "/transit", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(page())
                .contains("in transit", ">Complete</button>", ">Fail</button>")
                .doesNotContain("in_transit", ">In transit</button>");

        press("/withdrawals/" + withdrawal + "/fail", Map.of());

        assertThat(page()).contains("The bank account is closed.").doesNotContain(">Fail</button>");
    }

    @Test
    void theBodyOfAWebhookHasALineForEachMember() {
        sandbox.deliverWebhooksTo(URI.create("http://localhost:9/hook"));
        paid();

        assertThat(page()).contains("{\n  &quot;id&quot;: &quot;msg_");
    }

    private String paid() {
        return sandbox.pay(platform.checkout(company, "25", "2.5"), "4242 4242 4242 4242");
    }

    private String withdrawal() {
        return platform.post(
                        "/withdrawals", object("company_id", company, "amount", new BigDecimal("5"), "currency", "usd"))
                .id();
    }

    private String page() {
        return Browser.get(sandbox.baseUri().resolve("/")).body();
    }

    private HttpResponse<String> press(String path, Map<String, String> fields) {
        return Browser.submit(URI.create(sandbox.baseUri() + Button.PREFIX + path), fields);
    }
}

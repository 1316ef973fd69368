package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.state.CheckoutConfiguration;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetupCheckoutTest {
    private final CheckoutFixture fixture = new CheckoutFixture();
    private final CheckoutConfiguration checkout = fixture.setup();
    private final String path = "/checkout/setup/?session=" + checkout.id();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void leavingACardLeadsAwayFromTheFormSoThatAReloadLeavesNoSecondOne() {
        HttpResponse<String> answer = fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(fixture.get(Browser.location(answer).toString()).body())
                .contains("Your card is kept")
                .doesNotContain("<form");
        assertThat(fixture.events()).containsExactly("setup_intent.succeeded");
    }

    @Test
    void aFormSentTwiceLeavesOneCardAndLeadsToTheSamePlace() {
        URI first = Browser.location(fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD)));
        URI second = Browser.location(fixture.submit(path, CheckoutFixture.card("4242424242424242")));

        assertThat(second).isEqualTo(first);
        assertThat(fixture.events()).containsExactly("setup_intent.succeeded");
    }

    @Test
    void anotherPersonsCardIsAnother() {
        Map<String, String> other = new LinkedHashMap<>(CheckoutFixture.card(CheckoutFixture.GOOD_CARD));
        other.put("email", "other@else.test");

        URI first = Browser.location(fixture.submit(path, CheckoutFixture.card(CheckoutFixture.GOOD_CARD)));
        URI second = Browser.location(fixture.submit(path, other));

        assertThat(second).isNotEqualTo(first);
        assertThat(fixture.events()).containsExactly("setup_intent.succeeded", "setup_intent.succeeded");
    }

    @Test
    void aSlowBankIsWaitedForOnThePage() {
        String next = Browser.location(fixture.submit(path, CheckoutFixture.card(CheckoutFixture.SLOW_CARD)))
                .toString();
        assertThat(fixture.get(next).body()).contains("Your bank takes its time");
        assertThat(fixture.get(next).headers().firstValue("Refresh")).hasValue("5");

        fixture.advance(Duration.ofMinutes(1));

        assertThat(fixture.get(next).body()).contains("Your card is kept");
        assertThat(fixture.get(next).headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void theSetupIntentOfAnotherCheckoutShowsTheFormOnly() {
        URI elsewhere = Browser.location(fixture.submit(
                "/checkout/setup/?session=" + fixture.setup().id(), CheckoutFixture.card(CheckoutFixture.GOOD_CARD)));

        assertThat(fixture.get(path + "&setup_intent="
                                + Browser.query(elsewhere).get("setup_intent"))
                        .body())
                .contains("Leave your card", "<form");
    }

    @Test
    void aFrameWhoseBankTakesItsTimeTellsOfTheCardOnceItIsKept() {
        String frame = "/embedded/checkout/" + checkout.id() + "/";
        String waiting = fixture.submit(frame, CheckoutFixture.card(CheckoutFixture.SLOW_CARD))
                .body();
        assertThat(waiting).containsPattern("data-waiting=\"sint_\\w+\"").doesNotContain("data-setup-intent-id");
        String intent = waiting.replaceAll("(?s).*data-waiting=\"(sint_\\w+)\".*", "$1");
        assertThat(fixture.get(frame + "?waited=" + intent).body()).contains("data-waiting=\"" + intent);

        fixture.advance(Duration.ofMinutes(1));

        assertThat(fixture.get(frame + "?waited=" + intent).body())
                .contains("data-setup-intent-id=\"" + intent, "data-payment-method-id=\"payt_")
                .doesNotContain("data-waiting");
        assertThat(fixture.get(frame + "?waited=sint_none").body()).contains("<form");
    }
}

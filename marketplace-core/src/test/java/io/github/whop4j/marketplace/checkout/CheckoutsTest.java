package io.github.whop4j.marketplace.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutsTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private static final String CREATE = "/api/v1/checkout_configurations";

    private final Checkouts checkouts = FIXTURE.marketplace().checkouts();
    private final Actor.User buyer = FIXTURE.buyer();
    private final Actor.User seller = FIXTURE.seller();
    private final Gig gig = FIXTURE.gig(seller, 12_345);

    @Test
    void opensASessionOnTheSellersCompany() {
        Checkout checkout = checkouts.create(buyer, MarketplaceFixture.oneOf(gig));

        assertThat(checkout.status()).isEqualTo(CheckoutStatus.OPEN);
        assertThat(checkout.sessionId()).startsWith("ch_");
        assertThat(checkout.purchaseUrl()).hasParameter("session", checkout.sessionId());
        assertThat(checkout.companyId()).isEqualTo(FIXTURE.company(seller));
        assertThat(checkouts.find(buyer, checkout.id())).isEqualTo(checkout);
        assertThat(checkouts.findBySession(buyer, MarketplaceFixture.session(checkout)))
                .isEqualTo(checkout);
    }

    @Test
    void tellsWhopTheServersOwnPriceAndTheFee() {
        CheckoutRequest.Extra twoExtras =
                new CheckoutRequest.Extra(gig.extras().get(0).id(), 2);
        Checkout checkout = checkouts.create(
                buyer, new CheckoutRequest(gig.id(), gig.packages().get(0).id(), 3, List.of(twoExtras)));

        assertThat(checkout.terms().total()).isEqualTo(Money.usd(3 * 12_345 + 2 * 1_000));
        Map<?, ?> body = lastRequest();
        assertThat(body.get("metadata"))
                .isEqualTo(Map.of("checkout_id", checkout.id().toString()));
        assertThat(body.get("allow_promo_codes")).isEqualTo(false);
        assertThat(field(body, "plan", "company_id")).isEqualTo(FIXTURE.company(seller));
        assertThat(field(body, "plan", "plan_type")).isEqualTo("one_time");
        assertThat(field(body, "plan", "currency")).isEqualTo("usd");
        assertThat(field(body, "plan", "initial_price")).isEqualTo(390.35);
        assertThat(field(body, "plan", "application_fee_amount")).isEqualTo(39.04); // 10 %, half up
    }

    @ParameterizedTest
    @CsvSource({"500, 0.5", "999, 1.0", "12345, 12.35"})
    void tellsWhopAnExactFee(long price, double fee) {
        checkouts.create(buyer, MarketplaceFixture.oneOf(FIXTURE.gig(seller, price)));
        assertThat(field(lastRequest(), "plan", "application_fee_amount")).isEqualTo(fee);
    }

    @Test
    void callsTheProductTheSameTheCallerThatBuysHowMuch() {
        checkouts.create(buyer, MarketplaceFixture.oneOf(gig));
        Object one = field(lastRequest(), "plan", "product");
        checkouts.create(
                FIXTURE.buyer(),
                new CheckoutRequest(gig.id(), gig.packages().get(0).id(), 3, List.of()));
        Object three = field(lastRequest(), "plan", "product");
        assertThat(three).isEqualTo(one);
        assertThat(field(lastRequest(), "plan", "product", "title").toString())
                .isEqualTo("I will design your unforgettab")
                .hasSize(30);
    }

    @Test
    void carriesAKeyOfItsOwn() {
        Checkout checkout = checkouts.create(buyer, MarketplaceFixture.oneOf(gig));
        Map<?, ?> request = FIXTURE.control().requests("POST", CREATE).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(String.valueOf(request.get("headers"))).contains("checkout-" + checkout.id());
    }

    @Test
    void sendsTheBuyerBackToTheirCheckout() {
        Checkout checkout = FIXTURE.anotherNode()
                .checkoutRedirectUrl(URI.create("http://localhost:8080/checkout/complete"))
                .build()
                .checkouts()
                .create(buyer, MarketplaceFixture.oneOf(gig));
        assertThat(lastRequest().get("redirect_url"))
                .isEqualTo("http://localhost:8080/checkout/complete?checkout_id=" + checkout.id());
    }

    @Test
    void keepsItsTermsWhenTheGigIsEdited() {
        Checkout checkout = checkouts.create(buyer, MarketplaceFixture.oneOf(gig));
        FIXTURE.execute("update gig_packages set retired_at = now() where gig_id = ?", gig.id());
        FIXTURE.execute(
                "update gigs set title = 'Something else entirely', version = version + 1 where id = ?", gig.id());
        FIXTURE.pay(checkout);
        FIXTURE.marketplace().payments().confirm(buyer, MarketplaceFixture.session(checkout), null);
        Checkout paid = checkouts.find(buyer, checkout.id());
        assertThat(paid.terms()).isEqualTo(checkout.terms());
        assertThat(paid.orderId()).isNotNull();
    }

    @Test
    void quotesWithoutOpeningAnything() {
        int before = FIXTURE.control().requests("POST", CREATE).size();
        Terms terms = checkouts.quote(Actor.visitor(), MarketplaceFixture.oneOf(gig));
        assertThat(terms.total()).isEqualTo(Money.usd(12_345));
        assertThat(terms.fee()).isEqualTo(Money.usd(1_235));
        assertThat(FIXTURE.control().requests("POST", CREATE)).hasSize(before);
        assertThat(FIXTURE.count("checkouts where buyer_id = ?", buyer.id())).isZero();
    }

    @Test
    void sellsOnlyWhatIsForSale() {
        FIXTURE.marketplace().catalog().move(seller, gig.id(), GigCommand.PAUSE, "");
        assertRefused("gig_not_found", () -> checkouts.create(buyer, MarketplaceFixture.oneOf(gig)));
        assertRefused("gig_not_for_sale", () -> checkouts.quote(seller, MarketplaceFixture.oneOf(gig)));
        CheckoutRequest unknown = new CheckoutRequest(UUID.randomUUID(), UUID.randomUUID(), 1, List.of());
        assertRefused("gig_not_found", () -> checkouts.create(buyer, unknown));
    }

    @Test
    void sellsNoOneTheirOwn() {
        assertRefused("own_gig", () -> checkouts.create(seller, MarketplaceFixture.oneOf(gig)));
    }

    @Test
    void sellsToSignedInPeople() {
        assertThatThrownBy(() -> checkouts.create(Actor.visitor(), MarketplaceFixture.oneOf(gig)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void sellsForSellersWhoMayTakeMoney() {
        // As if the verification were lost between the page and the click: the gig is still shown.
        FIXTURE.execute("alter table seller_accounts disable trigger pause_gigs_on_kyc_loss");
        FIXTURE.execute("update seller_accounts set kyc_status = 'failed' where user_id = ?", seller.id());
        FIXTURE.execute("alter table seller_accounts enable trigger pause_gigs_on_kyc_loss");
        assertRefused("seller_not_verified", () -> checkouts.create(buyer, MarketplaceFixture.oneOf(gig)));
    }

    @Test
    void isSeenByItsBuyerOnly() {
        Checkout checkout = checkouts.create(buyer, MarketplaceFixture.oneOf(gig));
        for (Actor other : List.of(seller, FIXTURE.buyer(), Actor.visitor())) {
            assertThatThrownBy(() -> checkouts.find(other, checkout.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> checkouts.findBySession(other, MarketplaceFixture.session(checkout)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(checkouts.find(new Actor.User(FIXTURE.admin().id(), Role.ADMIN), checkout.id()))
                .isEqualTo(checkout);
    }

    @Test
    void saysSoWhenWhopRefuses() {
        FIXTURE.control().fault("POST", CREATE, "\"status\":422");
        assertThatThrownBy(() -> checkouts.create(buyer, MarketplaceFixture.oneOf(gig)))
                .isInstanceOfSatisfying(WhopUnavailableException.class, e -> {
                    assertThat(e.code()).isEqualTo("whop_refused");
                    assertThat(e.retryable()).isFalse();
                    assertThat(e.getMessage()).isEqualTo("Whop refused to open the checkout.");
                });
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        int before = FIXTURE.control().requests("POST", CREATE).size();
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        MarketplaceException.class, e -> assertThat(e.code()).isEqualTo(code))
                .isNotInstanceOf(WhopUnavailableException.class);
        assertThat(FIXTURE.control().requests("POST", CREATE)).hasSize(before);
    }

    private static Map<?, ?> lastRequest() {
        List<Map<?, ?>> bodies = FIXTURE.control().bodies("POST", CREATE);
        return bodies.get(bodies.size() - 1);
    }

    private static Object field(Map<?, ?> body, String... path) {
        Object value = body;
        for (String name : path) {
            value = value instanceof Map<?, ?> fields ? fields.get(name) : null;
        }
        if (value == null) {
            throw new AssertionError(List.of(path) + " is missing in " + body);
        }
        return value;
    }
}

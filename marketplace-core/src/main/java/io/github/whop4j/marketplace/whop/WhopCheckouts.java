package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CheckoutConfiguration;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CheckoutWithPlan;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutGateway;
import io.github.whop4j.marketplace.checkout.Terms;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens checkouts at Whop: a direct charge on the seller's company, of which Whop hands the platform its fee. */
public final class WhopCheckouts implements CheckoutGateway {
    private static final String ATTEMPT = "open the checkout";

    /** The longest product title Whop takes. */
    private static final int TITLE_LENGTH = 30;

    private final WhopClient whop;

    /**
     * Over a client.
     *
     * @param whop with the platform's key
     */
    public WhopCheckouts(WhopClient whop) {
        this.whop = whop;
    }

    @Override
    public Session open(Checkout checkout, @Nullable URI redirectUrl) {
        CheckoutWithPlan.Builder request = CreateCheckoutConfiguration.forPlan(plan(checkout))
                .allowPromoCodes(false) // a discount would make the payment less than what was agreed
                .metadata(Map.of("checkout_id", checkout.id().toString()));
        if (redirectUrl != null) {
            request.redirectUrl(redirectUrl.toString());
        }
        CheckoutConfiguration made = WhopErrors.to(
                ATTEMPT,
                () -> whop.checkoutConfigurations()
                        .create(request.build(), RequestOptions.withIdempotencyKey("checkout-" + checkout.id())));
        if (made.purchaseUrl() == null) {
            throw WhopErrors.incomplete(ATTEMPT);
        }
        return new Session(made.id(), URI.create(made.purchaseUrl()));
    }

    private static CheckoutPlan plan(Checkout checkout) {
        Terms terms = checkout.terms();
        return CheckoutPlan.builder(
                        checkout.companyId(), Currency.of(terms.total().currencyCode()))
                .planType(PlanType.ONE_TIME)
                .initialPrice(terms.total().toDecimal())
                .applicationFeeAmount(terms.fee().toDecimal())
                .adaptivePricingEnabled(false) // the buyer pays in the currency that was agreed
                // The product is the gig, whatever the buyer and the quantity: Whop finds it again by the identifier.
                .product(CheckoutProduct.builder("gig-" + terms.gigId(), title(terms.gigTitle()))
                        .build())
                .build();
    }

    /** Cut between characters, never inside one that takes two {@code char}s. */
    private static String title(String gigTitle) {
        if (gigTitle.length() <= TITLE_LENGTH) {
            return gigTitle;
        }
        int end = Character.isLowSurrogate(gigTitle.charAt(TITLE_LENGTH)) ? TITLE_LENGTH - 1 : TITLE_LENGTH;
        return gigTitle.substring(0, end).strip();
    }
}

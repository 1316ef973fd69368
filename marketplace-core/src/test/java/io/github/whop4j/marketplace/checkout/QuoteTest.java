package io.github.whop4j.marketplace.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigExtra;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.catalog.Tier;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    private static final FeePolicy TEN_PERCENT = new FeePolicy(1_000);
    private static final UUID BASIC = new UUID(1, 1);
    private static final UUID PREMIUM = new UUID(1, 2);
    private static final UUID RUSH = new UUID(2, 1);
    private static final UUID SOURCE = new UUID(2, 2);

    @Test
    void addsUpPackageTimesQuantityAndEachExtraTimesItsOwn() {
        Terms terms = quote(BASIC, 3, extra(RUSH, 2), extra(SOURCE, 1));
        assertThat(terms.total()).isEqualTo(Money.usd(3 * 2_500 + 2 * 999 + 1_050));
        assertThat(terms.fee()).isEqualTo(Money.usd(1_055)); // 10 % of 105.48 is 10.548
        assertThat(terms.lines())
                .extracting(OrderLine::kind, OrderLine::title, OrderLine::quantity, OrderLine::unitPrice)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(OrderLine.Kind.PACKAGE, "Basic", 3, Money.usd(2_500)),
                        org.assertj.core.api.Assertions.tuple(OrderLine.Kind.EXTRA, "Rush", 2, Money.usd(999)),
                        org.assertj.core.api.Assertions.tuple(
                                OrderLine.Kind.EXTRA, "Source files", 1, Money.usd(1_050)));
    }

    @Test
    void addsTheDaysOfExtrasButNotOfQuantity() {
        assertThat(quote(BASIC, 5).deliveryDays()).isEqualTo(4);
        assertThat(quote(BASIC, 5, extra(RUSH, 2), extra(SOURCE, 1)).deliveryDays())
                .isEqualTo(4 + 2 * 3 + 1);
    }

    @Test
    void takesRevisionsFromThePackage() {
        assertThat(quote(PREMIUM, 1).revisionsIncluded()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 11, 1_000_000_000})
    void refusesAQuantityThatNoOneSells(int quantity) {
        assertRefused("quantity_out_of_range", BASIC, quantity);
    }

    @Test
    void refusesAPackageOfAnotherGig() {
        assertRefused("package_not_offered", new UUID(9, 9), 1);
    }

    @Test
    void refusesAnExtraOfAnotherGig() {
        assertRefused("extra_not_offered", BASIC, 1, extra(new UUID(9, 9), 1));
    }

    @Test
    void refusesTheSameExtraTwice() {
        assertRefused("extra_repeated", BASIC, 1, extra(RUSH, 1), extra(RUSH, 1));
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "3", "1000000000"})
    void refusesMoreOfAnExtraThanThereIs(int quantity) {
        assertRefused("extra_quantity_out_of_range", BASIC, 1, extra(RUSH, quantity));
    }

    @Test
    void neverGivesTheSellerOrThePlatformNothing() {
        long seed = 20_250_101;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            FeePolicy policy = new FeePolicy(random.nextInt(10_001));
            Terms terms =
                    Quote.of(gig(), new CheckoutRequest(gig().id(), BASIC, 1 + random.nextInt(10), List.of()), policy);
            assertThat(terms.fee())
                    .as("seed %d, round %d", seed, i)
                    .isBetween(Money.usd(1), terms.total().minus(Money.usd(1)));
        }
    }

    private static void assertRefused(String code, UUID packageId, int quantity, CheckoutRequest.Extra... extras) {
        assertThatThrownBy(() -> quote(packageId, quantity, extras))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Terms quote(UUID packageId, int quantity, CheckoutRequest.Extra... extras) {
        return Quote.of(gig(), new CheckoutRequest(gig().id(), packageId, quantity, List.of(extras)), TEN_PERCENT);
    }

    private static CheckoutRequest.Extra extra(UUID id, int quantity) {
        return new CheckoutRequest.Extra(id, quantity);
    }

    private static Gig gig() {
        return new Gig(
                new UUID(0, 1),
                new UUID(0, 2),
                "a-logo",
                "I will draw a logo",
                "description",
                null,
                GigStatus.PUBLISHED,
                null,
                List.of(
                        new GigPackage(BASIC, Tier.BASIC, "Basic", "", Money.usd(2_500), 4, 1, List.of()),
                        new GigPackage(PREMIUM, Tier.PREMIUM, "Premium", "", Money.usd(9_900), 9, 7, List.of())),
                List.of(
                        new GigExtra(RUSH, "Rush", "", Money.usd(999), 3, 2),
                        new GigExtra(SOURCE, "Source files", "", Money.usd(1_050), 1, 1)),
                List.of(),
                List.of(),
                Instant.EPOCH,
                1);
    }
}

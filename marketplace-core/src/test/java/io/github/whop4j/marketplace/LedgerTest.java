package io.github.whop4j.marketplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutRequest;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.payout.WithdrawalRequest;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where every cent of many sales is: with the seller, the platform, Whop, or a bank. */
public final class LedgerTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    @Test
    void everyCentOfManySalesIsSomewhere() throws IOException {
        long seed = 20_260_301;
        Random random = new Random(seed);
        Actor.User seller = FIXTURE.seller();
        Actor.User buyer = FIXTURE.buyer();
        List<Money> totals = new ArrayList<>();
        List<Money> fees = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Gig gig = FIXTURE.gig(seller, 500 + random.nextInt(100_000));
            CheckoutRequest request = new CheckoutRequest(
                    gig.id(),
                    gig.packages().get(0).id(),
                    1 + random.nextInt(10),
                    List.of(new CheckoutRequest.Extra(gig.extras().get(0).id(), 1 + random.nextInt(5))));
            Checkout checkout = FIXTURE.marketplace().checkouts().create(buyer, request);
            FIXTURE.marketplace()
                    .payments()
                    .confirm(buyer, MarketplaceFixture.session(checkout), FIXTURE.pay(checkout));
            totals.add(checkout.terms().total());
            fees.add(checkout.terms().fee());
        }
        FIXTURE.sandbox().advance(Duration.ofSeconds(1));
        Money available = FIXTURE.marketplace()
                .payouts()
                .balance(seller)
                .balances()
                .get(0)
                .available();
        String method =
                FIXTURE.marketplace().payouts().payoutMethods(seller).get(0).id();
        FIXTURE.marketplace().payouts().withdraw(seller, new WithdrawalRequest(available, method, "all"));

        Currency ledger = ledger();
        assertThat(new BigDecimal(ledger.paid_by_buyers)).as("seed %d", seed).isEqualTo(sum(totals));
        assertThat(ledger.of(WhopSandbox.PLATFORM_COMPANY)).as("seed %d", seed).isEqualTo(sum(fees));
        assertThat(ledger.of(FIXTURE.company(seller))).as("seed %d", seed).isEqualTo(available.toDecimal());
        assertThat(available
                        .toDecimal()
                        .add(sum(fees))
                        .add(new BigDecimal(ledger.whop))
                        .add(new BigDecimal(ledger.banks)))
                .as("seed %d", seed)
                .isEqualTo(sum(totals));
    }

    private static BigDecimal sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.usd(0), Money::plus).toDecimal();
    }

    private static Currency ledger() throws IOException {
        Report report = new Moshi.Builder()
                .build()
                .adapter(Report.class)
                .nonNull()
                .fromJson(FIXTURE.sandbox().ledger());
        if (report == null || !report.balanced) {
            throw new AssertionError("the books are not balanced: " + report);
        }
        return report.currencies.get(0);
    }

    /** The sandbox's report; amounts as they are written, because a double would round them. */
    public record Report(boolean balanced, List<Currency> currencies) {}

    /** One currency of it. */
    public record Currency(String currency, String paid_by_buyers, String whop, String banks, List<Company> companies) {
        BigDecimal of(String company) {
            return companies.stream()
                    .filter(entry -> entry.company_id.equals(company))
                    .map(entry -> new BigDecimal(entry.total))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** One company of that. */
    public record Company(String company_id, String total) {}
}

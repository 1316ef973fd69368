package io.github.whop4j.marketplace;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.StoredClock;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.marketplace.postgres.Database;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Wires a marketplace. Data source, Whop and fee policy are required; everything else has a default. */
public final class MarketplaceBuilder {
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(30);
    private static final Duration CHECKOUT_EXPIRY = Duration.ofHours(24);

    private @Nullable DataSource dataSource;
    private @Nullable WhopClient whop;
    private @Nullable String platformCompanyId;
    private @Nullable FeePolicy feePolicy;
    private Clock clock = Clock.systemUTC();
    private Ids ids = Ids.random();
    private @Nullable URI checkoutRedirectUrl;
    private Duration pollInterval = POLL_INTERVAL;
    private Duration checkoutExpiry = CHECKOUT_EXPIRY;

    MarketplaceBuilder() {}

    /**
     * The database, migrated.
     *
     * @param dataSource connects as {@link io.github.whop4j.marketplace.postgres.Schema#APP_ROLE}
     */
    public MarketplaceBuilder dataSource(DataSource dataSource) {
        this.dataSource = dataSource;
        return this;
    }

    /**
     * The platform at Whop.
     *
     * @param whop with the platform's company key
     * @param platformCompanyId {@code biz_…}, the parent of all sellers' companies
     */
    public MarketplaceBuilder whop(WhopClient whop, String platformCompanyId) {
        this.whop = whop;
        this.platformCompanyId = platformCompanyId;
        return this;
    }

    /**
     * What the platform keeps of a sale.
     *
     * @param feePolicy such as 10 %
     */
    public MarketplaceBuilder feePolicy(FeePolicy feePolicy) {
        this.feePolicy = feePolicy;
        return this;
    }

    /**
     * The time.
     *
     * @param clock the system's by default
     */
    public MarketplaceBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * New ids.
     *
     * @param ids random by default
     */
    public MarketplaceBuilder ids(Ids ids) {
        this.ids = ids;
        return this;
    }

    /**
     * Where Whop sends a buyer who has paid on its own page; our checkout's id is added as {@code checkout_id}.
     *
     * @param checkoutRedirectUrl absolute; nowhere by default, which is right for the embedded checkout
     */
    public MarketplaceBuilder checkoutRedirectUrl(URI checkoutRedirectUrl) {
        this.checkoutRedirectUrl = checkoutRedirectUrl;
        return this;
    }

    /**
     * How long after opening a checkout is first looked at without having been told of a payment; older ones less often.
     *
     * @param pollInterval 30 seconds by default
     */
    public MarketplaceBuilder pollInterval(Duration pollInterval) {
        this.pollInterval = pollInterval;
        return this;
    }

    /**
     * How long an unpaid checkout is looked after.
     *
     * @param checkoutExpiry 24 hours by default
     */
    public MarketplaceBuilder checkoutExpiry(Duration checkoutExpiry) {
        this.checkoutExpiry = checkoutExpiry;
        return this;
    }

    /**
     * Wires it.
     *
     * @return the marketplace; its {@link Marketplace#jobs} are the host's to run
     * @throws IllegalStateException naming everything that is missing
     */
    public Marketplace build() {
        if (dataSource == null || whop == null || platformCompanyId == null || feePolicy == null) {
            throw new IllegalStateException("A marketplace cannot be built without " + missing() + ".");
        }
        if (!platformCompanyId.startsWith("biz_")) {
            throw new IllegalStateException("The platform company is \"" + platformCompanyId
                    + "\", but the ids of Whop's companies begin with biz_.");
        }
        CheckoutPolicy policy = new CheckoutPolicy(checkoutRedirectUrl, pollInterval, checkoutExpiry);
        return new Wiring(
                        Stores.over(Database.open(dataSource)),
                        whop,
                        platformCompanyId,
                        feePolicy,
                        policy,
                        StoredClock.of(clock),
                        ids)
                .marketplace();
    }

    private String missing() {
        List<String> missing = new ArrayList<>();
        if (dataSource == null) {
            missing.add("a data source (dataSource)");
        }
        if (whop == null || platformCompanyId == null) {
            missing.add("a client and the platform's company at Whop (whop)");
        }
        if (feePolicy == null) {
            missing.add("the platform's fee (feePolicy)");
        }
        return String.join(", ", missing);
    }
}

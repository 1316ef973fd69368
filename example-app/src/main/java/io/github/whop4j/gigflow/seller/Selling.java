package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WhopEmbeds;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Ids;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Everything about selling, assembled. */
public final class Selling {
    private Selling() {}

    /**
     * The routes.
     *
     * @param appUrl how browsers reach this app; Whop leads back there
     */
    public static List<Routes> routes(Marketplace marketplace, WhopEmbeds embeds, URI appUrl, Clock clock) {
        DashboardPages dashboard = new DashboardPages(marketplace, embeds, Ids.random(), clock);
        return List.of(
                new OnboardingPages(marketplace.sellers()),
                new KycPages(marketplace.sellers(), embeds, appUrl),
                dashboard,
                new PayoutForms(marketplace.sellers(), dashboard, appUrl),
                new MyGigsPages(marketplace),
                new EditorPages(marketplace),
                new SellerApi(marketplace.sellers(), appUrl),
                new GigApi(marketplace.catalog()));
    }
}

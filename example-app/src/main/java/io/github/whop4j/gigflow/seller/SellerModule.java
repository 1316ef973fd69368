package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.seller.gigs.GigsModule;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WhopEmbeds;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Ids;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** Everything about selling, assembled. */
public final class SellerModule {
    private SellerModule() {}

    /**
     * The routes.
     *
     * @param appUrl how browsers reach this app; Whop leads back there
     */
    public static List<Routes> routes(Marketplace marketplace, WhopEmbeds embeds, URI appUrl) {
        DashboardPages dashboard = new DashboardPages(marketplace, embeds, Ids.random());
        List<Routes> selling = List.of(
                new OnboardingPages(marketplace.sellers()),
                new KycPages(marketplace.sellers(), embeds, appUrl),
                dashboard,
                new PayoutsPortal(marketplace.sellers(), marketplace.payouts(), appUrl),
                new WithdrawalRoutes(marketplace.payouts(), dashboard),
                new SellerApi(marketplace.sellers(), marketplace.payouts(), appUrl));
        return Stream.concat(selling.stream(), GigsModule.routes(marketplace).stream())
                .toList();
    }
}

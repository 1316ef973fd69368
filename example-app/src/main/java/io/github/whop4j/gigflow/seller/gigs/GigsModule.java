package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.marketplace.Marketplace;
import java.util.List;

/** The routes of a seller's own gigs. */
public final class GigsModule {
    private GigsModule() {}

    public static List<Routes> routes(Marketplace marketplace) {
        return List.of(
                new MyGigsPages(marketplace),
                new EditorPages(marketplace),
                new GigApi(marketplace.catalog()),
                new GigActionRoutes(marketplace.catalog()));
    }
}

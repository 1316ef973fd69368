package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.marketplace.Marketplace;
import java.util.List;

/** The routes of admins. */
public final class AdminModule {
    private AdminModule() {}

    public static List<Routes> routes(Marketplace marketplace) {
        AdminPages pages = new AdminPages(marketplace);
        return List.of(pages, new DecisionRoutes(marketplace.catalog(), pages));
    }
}

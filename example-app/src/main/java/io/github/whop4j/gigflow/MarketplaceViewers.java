package io.github.whop4j.gigflow;

import io.github.whop4j.gigflow.web.session.Viewer;
import io.github.whop4j.gigflow.web.session.Viewers;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import java.util.Optional;
import java.util.UUID;

/** Sessions' owners, as the marketplace knows them. */
final class MarketplaceViewers implements Viewers {
    private static final Actor SESSION = Actor.system("session");

    private final Marketplace marketplace;

    MarketplaceViewers(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    @Override
    public Optional<Viewer> find(UUID id) {
        return marketplace
                .transactions()
                .as(SESSION, () -> marketplace.profiles().find(id).map(Viewer::of));
    }

    @Override
    public int unread(Viewer viewer) {
        return marketplace.notifications().unread(viewer.actor());
    }
}

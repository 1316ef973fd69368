package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.webhook.EventHandler;
import io.github.whop4j.marketplace.webhook.Handled;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.util.List;
import java.util.Optional;

/** Whop's events about sellers; each only says what to read again. */
final class SellerEvents implements EventHandler {
    private static final Actor SELF = Actor.system("seller-events");
    private static final String WITHDRAWAL = "withdrawal.";

    /** Whatever tells that a seller's identity or payouts have changed, for better or for worse. */
    private static final List<String> STANDING =
            List.of("verification.", "identity_profile.", "payout_method.", "payout_account.");

    private final Transactions transactions;
    private final SellerStore sellers;
    private final VerificationSync verification;
    private final WithdrawalFollower follower;

    SellerEvents(
            Transactions transactions,
            SellerStore sellers,
            VerificationSync verification,
            WithdrawalFollower follower) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.verification = verification;
        this.follower = follower;
    }

    @Override
    public boolean knows(String type) {
        return type.startsWith(WITHDRAWAL) || STANDING.stream().anyMatch(type::startsWith);
    }

    @Override
    public Handled handle(IncomingEvent event) {
        if (event.type().startsWith(WITHDRAWAL)) {
            String id = event.resourceId();
            return id == null ? Handled.IGNORED : follower.follow(id, event.companyId());
        }
        String company = event.companyId();
        if (company == null) {
            return Handled.IGNORED;
        }
        Optional<SellerAccount> seller = transactions.as(SELF, () -> sellers.findByCompany(company));
        if (seller.isEmpty()) {
            return Handled.IGNORED;
        }
        verification.sync(seller.get().userId());
        return Handled.DONE;
    }
}

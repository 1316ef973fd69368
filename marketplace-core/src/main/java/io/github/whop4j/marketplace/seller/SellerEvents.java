package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.webhook.EventHandler;
import io.github.whop4j.marketplace.webhook.Handled;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.util.Optional;
import java.util.Set;

/** Whop's events about sellers; each only says what to read again. */
final class SellerEvents implements EventHandler {
    private static final Actor SELF = Actor.system("seller-events");
    private static final Set<String> STANDING = Set.of("verification.succeeded", "payout_method.created");
    private static final Set<String> WITHDRAWALS = Set.of("withdrawal.created", "withdrawal.updated");

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
        return STANDING.contains(type) || WITHDRAWALS.contains(type);
    }

    @Override
    public Handled handle(IncomingEvent event) {
        if (WITHDRAWALS.contains(event.type())) {
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

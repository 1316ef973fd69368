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

    /** Events after which a seller's identity or ability to be paid may differ. */
    private static final List<String> VERIFICATION =
            List.of("verification.", "identity_profile.", "payout_method.", "payout_account.");

    private final Transactions transactions;
    private final SellerStore sellers;
    private final VerificationSync verification;

    SellerEvents(Transactions transactions, SellerStore sellers, VerificationSync verification) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.verification = verification;
    }

    @Override
    public boolean knows(String type) {
        return VERIFICATION.stream().anyMatch(type::startsWith);
    }

    @Override
    public Handled handle(IncomingEvent event) {
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

package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.webhook.EventHandler;
import io.github.whop4j.marketplace.webhook.Handled;
import io.github.whop4j.marketplace.webhook.IncomingEvent;

/** Whop's events about withdrawals; each only says which withdrawal to read again. */
final class PayoutEvents implements EventHandler {
    private static final String WITHDRAWAL = "withdrawal.";

    private final WithdrawalSync sync;

    PayoutEvents(WithdrawalSync sync) {
        this.sync = sync;
    }

    @Override
    public boolean knows(String type) {
        return type.startsWith(WITHDRAWAL);
    }

    @Override
    public Handled handle(IncomingEvent event) {
        String id = event.resourceId();
        return id == null ? Handled.IGNORED : sync.follow(id, event.companyId());
    }
}

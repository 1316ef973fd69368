package io.github.whop4j.sandbox.transfer;

import io.github.whop4j.sandbox.commerce.People;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moving available money between companies and people, at once and without a fee. Companies and people are named by their
 * own id or by that of their ledger account.
 */
public final class Transfers {
    private final State state;
    private final Ledger ledger;
    private final Table<Transfer> transfers;
    private final Table<TransferKey> keys;
    private final People people;

    /**
     * Opens the counter.
     *
     * @param state where the transfers are kept
     * @param ledger where the money is
     */
    public Transfers(State state, Ledger ledger) {
        this.state = state;
        this.ledger = ledger;
        this.people = new People(state);
        this.transfers = state.store().table("transfers", Transfer.class, Transfer::id);
        this.keys = state.store().table("transfer_keys", TransferKey.class, TransferKey::id);
    }

    /**
     * What a user asks for.
     *
     * @param originId who gives, existing
     * @param destinationId who gets: also an e-mail address
     * @param amount major units
     * @param currency lower case
     * @param idempotenceKey makes a second try of the same transfer harmless; null for none
     * @param notes what it is for
     * @param metadata anything
     */
    public record Order(
            String originId,
            String destinationId,
            BigDecimal amount,
            String currency,
            @Nullable String idempotenceKey,
            @Nullable String notes,
            @Nullable JsonObject metadata) {}

    /**
     * Moves money. The same idempotence key of the same origin gives the transfer made first and moves nothing again.
     *
     * @param order who gives what to whom
     * @throws WhopError 400 for an impossible amount or address, two equal sides, or a key used for another transfer before; 404 for an
     *     unknown side; 422 when the origin has too little available in that currency
     */
    public Transfer create(Order order) {
        String currency = order.currency();
        BigDecimal amount = Currencies.amount("amount", order.amount(), currency);
        if (amount.signum() == 0) {
            throw WhopError.invalid("amount must be more than zero.");
        }
        return state.store().change(() -> {
            AccountRef origin = holder("origin", order.originId());
            AccountRef destination = destination(order.destinationId());
            String key = order.idempotenceKey();
            TransferKey used = key == null ? null : keys.find(TransferKey.id(origin.id(), key));
            if (used != null) {
                return same(transfers.get(used.transferId()), destination, amount, currency);
            }
            if (origin.id().equals(destination.id())) {
                throw WhopError.invalid("origin_id and destination_id are the same account, of " + origin.id() + ".");
            }
            BigDecimal available = ledger.balance(origin.account(), currency);
            if (available.compareTo(amount) < 0) {
                throw WhopError.unprocessable(
                        "insufficient_balance",
                        "The available balance of " + origin.id() + " is " + available + " " + currency + ", less than "
                                + amount + ".");
            }
            Transfer transfer = transfers.put(new Transfer(
                    state.ids().next("ctt"),
                    origin.id(),
                    destination.id(),
                    amount,
                    currency,
                    order.notes(),
                    order.metadata(),
                    state.clock().instant()));
            ledger.move("transfer", transfer.id(), currency, amount, origin.account(), destination.account());
            if (key != null) {
                keys.put(new TransferKey(origin.id(), key, transfer.id()));
            }
            return transfer;
        });
    }

    /**
     * The table, for lists and look-ups.
     *
     * @return all transfers
     */
    public Table<Transfer> table() {
        return transfers;
    }

    /**
     * The company or person behind an id, inside a read or a change.
     *
     * @param id {@code biz_…}, {@code user_…} or {@code ldgr_…}
     * @return {@code biz_…} or {@code user_…}; null when there is none
     */
    public @Nullable String holderId(String id) {
        AccountRef holder = AccountRef.find(state, id);
        return holder == null ? null : holder.id();
    }

    /**
     * The whole transfer.
     *
     * @return every key of {@code Transfer}
     */
    public JsonObject view(Transfer transfer) {
        return item(transfer)
                .put("origin", existing(transfer.originId()).view())
                .put("destination", existing(transfer.destinationId()).view());
    }

    /**
     * The transfer as an element of a list.
     *
     * @return every key of {@code TransferListResponse}
     */
    public JsonObject item(Transfer transfer) {
        return new JsonObject()
                .put("id", transfer.id())
                .put("amount", transfer.amount())
                .put("currency", transfer.currency())
                .put("fee_amount", null)
                .put("origin_ledger_account_id", existing(transfer.originId()).ledgerAccountId())
                .put(
                        "destination_ledger_account_id",
                        existing(transfer.destinationId()).ledgerAccountId())
                .put("notes", transfer.notes())
                .put("metadata", transfer.metadata())
                .put("created_at", transfer.createdAt());
    }

    private static Transfer same(Transfer first, AccountRef destination, BigDecimal amount, String currency) {
        if (!List.of(first.destinationId(), first.currency()).equals(List.of(destination.id(), currency))
                || first.amount().compareTo(amount) != 0) {
            throw WhopError.badRequest(
                    "idempotency_key_mismatch",
                    "idempotence_key was used for another transfer, " + first.id()
                            + ": its destination, amount or currency differs.");
        }
        return first;
    }

    /** Who has no account yet has one by being paid. */
    private AccountRef destination(String id) {
        return holder("destination", id.indexOf('@') < 0 ? id : people.of(id).id());
    }

    private AccountRef holder(String side, String id) {
        AccountRef holder = AccountRef.find(state, id);
        if (holder == null) {
            throw WhopError.notFound(side, id);
        }
        return holder;
    }

    private AccountRef existing(String id) {
        return Objects.requireNonNull(AccountRef.find(state, id), id);
    }
}

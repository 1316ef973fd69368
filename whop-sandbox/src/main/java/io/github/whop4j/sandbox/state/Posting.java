package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One movement in the ledger. Its lines add up to zero.
 *
 * @param id {@code txn_…}
 * @param at when
 * @param kind payment, settlement, refund, withdrawal, …
 * @param reference the id of what caused it
 * @param currency lower case
 * @param lines who gained and who lost
 */
public record Posting(String id, Instant at, String kind, String reference, String currency, List<Line> lines) {
    /**
     * One side of a movement.
     *
     * @param account as in {@code biz_1:available}
     * @param amount major units; positive for a gain
     */
    public record Line(String account, BigDecimal amount) {}
}

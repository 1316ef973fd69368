package io.github.whop4j.marketplace.checkout;

import io.github.whop4j.marketplace.money.Money;
import java.util.UUID;

/**
 * One line of what is bought, as priced when the checkout was made.
 *
 * @param kind package or extra
 * @param refId the package's or the extra's id
 * @param title its title then
 * @param quantity at least 1
 * @param unitPrice its price then, for one
 */
public record OrderLine(Kind kind, UUID refId, String title, int quantity, Money unitPrice) {
    /** What a line is. */
    public enum Kind {
        /** The chosen tier. */
        PACKAGE,
        /** Something added to it. */
        EXTRA
    }

    /**
     * The line's price.
     *
     * @return unit price times quantity
     */
    public Money total() {
        return unitPrice.times(quantity);
    }
}

package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bill a company sends to a buyer, or charges by itself. It names the price as text only.
 *
 * @param id its id
 * @param createdAt when it was made
 * @param currentPlan the price it asks for
 * @param dueDate the last moment to pay
 * @param emailAddress where it was sent
 * @param fetchInvoiceToken lets anyone who has it read the invoice; keep it secret
 * @param number its number, for people
 * @param status where it stands
 * @param user the buyer
 */
public record Invoice(
        String id,
        @Nullable Instant createdAt,
        @Nullable CurrentPlan currentPlan,
        @Nullable Instant dueDate,
        @Nullable String emailAddress,
        @Nullable Secret fetchInvoiceToken,
        @Nullable String number,
        @Nullable InvoiceStatus status,
        @Nullable UserReference user) {

    /**
     * The price an invoice asks for.
     *
     * @param id such as {@code plan_…}
     * @param currency of the amounts
     * @param formattedPrice the price with its currency, for people; not to be calculated with
     */
    public record CurrentPlan(
            String id,
            @Nullable Currency currency,
            @Nullable String formattedPrice) {}
}

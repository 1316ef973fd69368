package io.github.whop4j.marketplace.notification;

import io.github.whop4j.marketplace.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as one person got it. The host renders it.
 *
 * @param id the notification's id
 * @param userId who is told
 * @param type the group, as {@link NoticeKind#type}; of a kind this version does not know as well
 * @param kind what happened
 * @param data the values of that kind; fields this version does not know are left out
 * @param createdAt when
 * @param readAt when it was read; null before
 */
public record Notification(
        UUID id,
        UUID userId,
        String type,
        NoticeKind kind,
        Map<NoticeField, String> data,
        Instant createdAt,
        @Nullable Instant readAt) {
    /**
     * A value.
     *
     * @return empty text if the notice has none
     */
    public String text(NoticeField field) {
        return data.getOrDefault(field, "");
    }

    /**
     * {@link NoticeField#AMOUNT} as money.
     *
     * @return exact
     * @throws IllegalStateException if the notice has no amount
     */
    public Money amount() {
        String amount = text(NoticeField.AMOUNT);
        int space = amount.indexOf(' ');
        if (space < 0) {
            throw new IllegalStateException("Notification " + id + " has no amount.");
        }
        return Money.ofDecimal(new BigDecimal(amount.substring(0, space)), amount.substring(space + 1));
    }
}

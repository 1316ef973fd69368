package io.github.whop4j.marketplace.postgres.checkout;

import io.github.whop4j.marketplace.checkout.OrderLine;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.postgres.Json;
import io.github.whop4j.marketplace.postgres.Words;
import io.github.whop4j.marketplace.postgres.catalog.StoredQuestion;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Terms as checkouts and orders keep them in JSON; the members are those of {@link Terms}.
 *
 * @param gigId see {@link Terms}
 * @param gigTitle see {@link Terms}
 * @param lines see {@link Terms}
 * @param total see {@link Terms}
 * @param fee see {@link Terms}
 * @param deliveryDays see {@link Terms}
 * @param revisionsIncluded see {@link Terms}
 * @param requirements see {@link Terms}
 */
public record StoredTerms(
        UUID gigId,
        String gigTitle,
        List<Line> lines,
        Amount total,
        Amount fee,
        int deliveryDays,
        int revisionsIncluded,
        List<StoredQuestion> requirements) {
    private static final Json<StoredTerms> JSON = Json.of(StoredTerms.class);

    /**
     * An amount.
     *
     * @param currency ISO 4217, upper case
     * @param minorUnits see {@link Money}
     */
    public record Amount(String currency, long minorUnits) {
        static Amount of(Money money) {
            return new Amount(money.currency().getCurrencyCode(), money.minorUnits());
        }

        Money toMoney() {
            return new Money(Currency.getInstance(currency), minorUnits);
        }
    }

    /**
     * A line; an unknown kind counts as an extra.
     *
     * @param kind the constant's name
     * @param refId see {@link OrderLine}
     * @param title see {@link OrderLine}
     * @param quantity see {@link OrderLine}
     * @param unitPrice see {@link OrderLine}
     */
    public record Line(String kind, UUID refId, String title, int quantity, Amount unitPrice) {
        static Line of(OrderLine line) {
            return new Line(
                    line.kind().name(), line.refId(), line.title(), line.quantity(), Amount.of(line.unitPrice()));
        }

        OrderLine toLine() {
            return new OrderLine(Words.read(kind, OrderLine.Kind.EXTRA), refId, title, quantity, unitPrice.toMoney());
        }
    }

    /**
     * Writes terms.
     *
     * @param terms any
     * @return JSON text
     */
    public static String write(Terms terms) {
        return JSON.write(new StoredTerms(
                terms.gigId(),
                terms.gigTitle(),
                terms.lines().stream().map(Line::of).toList(),
                Amount.of(terms.total()),
                Amount.of(terms.fee()),
                terms.deliveryDays(),
                terms.revisionsIncluded(),
                terms.requirements().stream().map(StoredQuestion::of).toList()));
    }

    /**
     * Reads terms.
     *
     * @param column JSON text
     */
    public static Terms read(String column) {
        StoredTerms stored = JSON.read(column);
        return new Terms(
                stored.gigId,
                stored.gigTitle,
                stored.lines.stream().map(Line::toLine).toList(),
                stored.total.toMoney(),
                stored.fee.toMoney(),
                stored.deliveryDays,
                stored.revisionsIncluded,
                stored.requirements.stream().map(StoredQuestion::toQuestion).toList());
    }
}

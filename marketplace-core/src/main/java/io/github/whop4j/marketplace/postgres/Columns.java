package io.github.whop4j.marketplace.postgres;

import io.github.whop4j.marketplace.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the marketplace's values from columns, the same way in every store. */
public final class Columns {
    private Columns() {}

    /**
     * Reads an id.
     *
     * @param row the current row
     * @param column not null there
     * @throws SQLException if there is no such column
     */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /**
     * Reads a time.
     *
     * @param row the current row
     * @param column not null there
     * @throws SQLException if there is no such column
     */
    public static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * Reads a time that may be missing.
     *
     * @param row the current row
     * @param column may be null there
     * @return the time or null
     * @throws SQLException if there is no such column
     */
    public static @Nullable Instant timeOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /**
     * Reads money, kept as minor units beside the row's one {@code currency}.
     *
     * @param row the current row
     * @param column minor units, not null there
     * @return the amount
     * @throws SQLException if there is no such column
     */
    public static Money money(ResultSet row, String column) throws SQLException {
        return new Money(Currency.getInstance(row.getString("currency")), row.getLong(column));
    }

    /**
     * Reads an enum constant, kept in lower case.
     *
     * @param <E> the enum
     * @param row the current row
     * @param column not null there
     * @param type the enum's class
     * @throws SQLException if there is no such column
     */
    public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column).toUpperCase(Locale.ROOT));
    }
}

package io.github.whop4j.marketplace.postgres.catalog;

import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigExtra;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts gigs together: one query for the gigs, one for all their packages, one for all their extras. */
final class GigReading {
    private final Database database;
    private final GigPrices prices;

    GigReading(Database database, GigPrices prices) {
        this.database = database;
        this.prices = prices;
    }

    Optional<Gig> one(String condition, Object key) {
        return all(condition, key).stream().findFirst();
    }

    List<Gig> all(String condition, Object key) {
        List<Gig> bare = database.handle()
                .createQuery("select * from gigs where " + condition)
                .bind("key", key)
                .map((row, context) -> read(row))
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        List<UUID> ids = bare.stream().map(Gig::id).toList();
        Map<UUID, List<GigPackage>> packages = prices.packages(ids);
        Map<UUID, List<GigExtra>> extras = prices.extras(ids);
        return bare.stream()
                .map(gig -> priced(
                        gig, packages.getOrDefault(gig.id(), List.of()), extras.getOrDefault(gig.id(), List.of())))
                .toList();
    }

    private static Gig read(ResultSet row) throws SQLException {
        return new Gig(
                Columns.id(row, "id"),
                Columns.id(row, "seller_id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("description"),
                row.getString("category"),
                Columns.constant(row, "status", GigStatus.class),
                row.getString("review_reason"),
                List.of(),
                List.of(),
                StoredFaq.read(row.getString("faq")),
                StoredQuestion.read(row.getString("requirements")),
                Columns.time(row, "created_at"),
                row.getLong("version"));
    }

    private static Gig priced(Gig gig, List<GigPackage> packages, List<GigExtra> extras) {
        return new Gig(
                gig.id(),
                gig.sellerId(),
                gig.slug(),
                gig.title(),
                gig.description(),
                gig.category(),
                gig.status(),
                gig.reviewReason(),
                packages,
                extras,
                gig.faq(),
                gig.requirements(),
                gig.createdAt(),
                gig.version());
    }
}

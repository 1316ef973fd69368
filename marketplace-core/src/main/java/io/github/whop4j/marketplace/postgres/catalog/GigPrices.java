package io.github.whop4j.marketplace.postgres.catalog;

import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigExtra;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.Tier;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Packages and extras: added and retired, never edited. */
final class GigPrices {
    private static final Json<List<String>> LINES = Json.listOf(String.class);

    private final Database database;

    GigPrices(Database database) {
        this.database = database;
    }

    void add(Gig gig, Instant at) {
        PreparedBatch packages = database.handle().prepareBatch("""
                        insert into gig_packages (id, gig_id, tier, title, description, price_minor, currency,
                          delivery_days, revisions_included, includes, created_at)
                        values (:id, :gig, :tier, :title, :description, :price, :currency, :days, :revisions,
                          cast(:includes as jsonb), :at)""");
        for (GigPackage tier : gig.packages()) {
            common(packages, gig, tier.id(), tier.title(), tier.description(), tier.price(), at)
                    .bind("tier", WireName.of(tier.tier()))
                    .bind("days", tier.deliveryDays())
                    .bind("revisions", tier.revisionsIncluded())
                    .bind("includes", LINES.write(tier.includes()))
                    .add();
        }
        packages.execute();
        if (gig.extras().isEmpty()) {
            return;
        }
        PreparedBatch extras = database.handle().prepareBatch("""
                        insert into gig_extras (id, gig_id, position, title, description, price_minor, currency,
                          delivery_days_add, max_quantity, created_at)
                        values (:id, :gig, :position, :title, :description, :price, :currency, :days, :quantity, :at)""");
        for (int i = 0; i < gig.extras().size(); i++) {
            GigExtra extra = gig.extras().get(i);
            common(extras, gig, extra.id(), extra.title(), extra.description(), extra.price(), at)
                    .bind("position", i)
                    .bind("days", extra.deliveryDaysAdd())
                    .bind("quantity", extra.maxQuantity())
                    .add();
        }
        extras.execute();
    }

    void retire(UUID gigId, Instant at) {
        for (String table : List.of("gig_packages", "gig_extras")) {
            database.handle()
                    .createUpdate(
                            "update " + table + " set retired_at = :at where gig_id = :gig and retired_at is null")
                    .bind("gig", gigId)
                    .bind("at", at)
                    .execute();
        }
    }

    Map<UUID, List<GigPackage>> packages(Collection<UUID> gigs) {
        return byGig(
                gigs,
                """
                select * from gig_packages where gig_id = any(:gigs) and retired_at is null
                order by array_position(array['basic', 'standard', 'premium'], tier)""",
                row -> new GigPackage(
                        Columns.id(row, "id"),
                        Columns.constant(row, "tier", Tier.class),
                        row.getString("title"),
                        row.getString("description"),
                        Columns.money(row, "price_minor"),
                        row.getInt("delivery_days"),
                        row.getInt("revisions_included"),
                        LINES.read(row.getString("includes"))));
    }

    Map<UUID, List<GigExtra>> extras(Collection<UUID> gigs) {
        return byGig(
                gigs,
                "select * from gig_extras where gig_id = any(:gigs) and retired_at is null order by position",
                row -> new GigExtra(
                        Columns.id(row, "id"),
                        row.getString("title"),
                        row.getString("description"),
                        Columns.money(row, "price_minor"),
                        row.getInt("delivery_days_add"),
                        row.getInt("max_quantity")));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> byGig(Collection<UUID> gigs, String query, Reader<T> reader) {
        Map<UUID, List<T>> found = new HashMap<>();
        database.handle()
                .createQuery(query)
                .bindArray("gigs", UUID.class, gigs.toArray())
                .map((row, context) -> Map.entry(Columns.id(row, "gig_id"), reader.read(row)))
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    private static PreparedBatch common(
            PreparedBatch batch, Gig gig, UUID id, String title, String description, Money price, Instant at) {
        return batch.bind("id", id)
                .bind("gig", gig.id())
                .bind("title", title)
                .bind("description", description)
                .bind("price", price.minorUnits())
                .bind("currency", price.currency().getCurrencyCode())
                .bind("at", at);
    }
}

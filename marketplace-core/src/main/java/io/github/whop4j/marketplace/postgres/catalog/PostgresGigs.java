package io.github.whop4j.marketplace.postgres.catalog;

import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.catalog.Category;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.catalog.GigStore;
import io.github.whop4j.marketplace.catalog.GigSummary;
import io.github.whop4j.marketplace.catalog.Rating;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.seller.KycStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Gigs, in PostgreSQL. */
public final class PostgresGigs implements GigStore {
    private final Database database;
    private final GigReading reading;
    private final GigPrices prices;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresGigs(Database database) {
        this.database = database;
        this.prices = new GigPrices(database);
        this.reading = new GigReading(database, prices);
    }

    @Override
    public List<Category> categories() {
        return database.handle()
                .createQuery("""
                        select c.slug, c.name, count(g.id) as published
                        from categories c left join gigs g on g.category = c.slug and g.status = 'published'
                        where c.active group by c.slug order by c.position""")
                .map((row, context) ->
                        new Category(row.getString("slug"), row.getString("name"), row.getInt("published")))
                .list();
    }

    @Override
    public List<GigSummary> newest(int limit) {
        return database.handle()
                .createQuery("""
                        select g.id, g.slug, g.title, g.category, s.display_name,
                          price.price_minor, price.currency, speed.days, said.count, said.stars
                        from gigs g
                        join public_profiles s on s.id = g.seller_id
                        cross join lateral (
                          select price_minor, currency from gig_packages p
                          where p.gig_id = g.id and p.retired_at is null order by price_minor limit 1) as price
                        cross join lateral (
                          select min(delivery_days) as days from gig_packages p
                          where p.gig_id = g.id and p.retired_at is null) as speed
                        cross join lateral (
                          select count(*) as count, coalesce(sum(rating), 0) as stars
                          from reviews r where r.gig_id = g.id) as said
                        where g.status = 'published'
                        order by g.created_at desc, g.id limit :limit""")
                .bind("limit", limit)
                .map(PostgresGigs::readSummary)
                .list();
    }

    @Override
    public Optional<Gig> find(UUID id) {
        return reading.one("id = :key", id);
    }

    @Override
    public Optional<Gig> findBySlug(String slug) {
        return reading.one("slug = :key", slug);
    }

    @Override
    public Optional<UUID> idOf(String slug) {
        return database.handle()
                .createQuery("select id from gigs where slug = :slug")
                .bind("slug", slug)
                .mapTo(UUID.class)
                .findOne();
    }

    @Override
    public List<Gig> ofSeller(UUID sellerId) {
        return reading.all("seller_id = :key order by created_at desc, id", sellerId);
    }

    @Override
    public List<Gig> inReview() {
        return reading.all("status = :key order by submitted_at, id", WireName.of(GigStatus.REVIEW));
    }

    @Override
    public int countInReview() {
        return database.handle()
                .createQuery("select count(*) from gigs where status = 'review'")
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public Optional<KycStatus> kyc(UUID sellerId) {
        return kycWhere("user_id = :seller", sellerId);
    }

    @Override
    public Optional<KycStatus> holdKyc(UUID sellerId) {
        return kycWhere("user_id = :seller for share", sellerId);
    }

    @Override
    public boolean insert(Gig gig) {
        int inserted = database.handle()
                .createUpdate("""
                        insert into gigs (id, seller_id, slug, title, description, category, status, faq, requirements,
                          created_at, version)
                        values (:id, :seller, :slug, :title, :description, :category, :status, cast(:faq as jsonb),
                          cast(:requirements as jsonb), :created, :version)
                        on conflict (slug) do nothing""")
                .bind("id", gig.id())
                .bind("seller", gig.sellerId())
                .bind("slug", gig.slug())
                .bind("title", gig.title())
                .bind("description", gig.description())
                .bind("category", gig.category())
                .bind("status", WireName.of(gig.status()))
                .bind("faq", StoredFaq.write(gig.faq()))
                .bind("requirements", StoredQuestion.write(gig.requirements()))
                .bind("created", gig.createdAt())
                .bind("version", gig.version())
                .execute();
        if (inserted == 1) {
            prices.add(gig, gig.createdAt());
        }
        return inserted == 1;
    }

    @Override
    public boolean rewrite(Gig before, Gig after, Instant at) {
        int changed = database.handle()
                .createUpdate("""
                        update gigs set title = :title, description = :description, category = :category,
                          faq = cast(:faq as jsonb), requirements = cast(:requirements as jsonb), version = :next
                        where id = :id and status = :from and version = :version""")
                .bind("id", before.id())
                .bind("from", WireName.of(before.status()))
                .bind("version", before.version())
                .bind("title", after.title())
                .bind("description", after.description())
                .bind("category", after.category())
                .bind("faq", StoredFaq.write(after.faq()))
                .bind("requirements", StoredQuestion.write(after.requirements()))
                .bind("next", after.version())
                .execute();
        if (changed == 1) {
            prices.retire(after.id(), at);
            prices.add(after, at);
        }
        return changed == 1;
    }

    @Override
    public boolean move(Gig before, GigStatus to, @Nullable String reviewReason, Instant at) {
        return database.handle()
                        .createUpdate("""
                                update gigs set status = :to, review_reason = :reason, version = version + 1,
                                  submitted_at = case when :to = 'review' then :at else submitted_at end
                                where id = :id and status = :from and version = :version""")
                        .bind("id", before.id())
                        .bind("from", WireName.of(before.status()))
                        .bind("version", before.version())
                        .bind("to", WireName.of(to))
                        .bind("reason", reviewReason)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public void recordDecision(UUID adminId, GigCommand command, UUID gigId, @Nullable String reason, Instant at) {
        database.handle()
                .createUpdate("""
                        insert into admin_actions (admin_id, action, target_type, target_id, reason, created_at)
                        values (:admin, :action, 'gig', :gig, :reason, :at)""")
                .bind("admin", adminId)
                .bind("action", WireName.of(command))
                .bind("gig", gigId)
                .bind("reason", reason)
                .bind("at", at)
                .execute();
    }

    private Optional<KycStatus> kycWhere(String condition, UUID sellerId) {
        return database.handle()
                .createQuery("select kyc_status from seller_accounts where " + condition)
                .bind("seller", sellerId)
                .map((row, context) -> Columns.constant(row, "kyc_status", KycStatus.class))
                .findOne();
    }

    private static GigSummary readSummary(ResultSet row, StatementContext context) throws SQLException {
        return new GigSummary(
                Columns.id(row, "id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("category"),
                row.getString("display_name"),
                Columns.money(row, "price_minor"),
                row.getInt("days"),
                Rating.of(row.getInt("count"), row.getLong("stars")));
    }
}

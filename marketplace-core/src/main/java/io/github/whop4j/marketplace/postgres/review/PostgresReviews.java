package io.github.whop4j.marketplace.postgres.review;

import io.github.whop4j.marketplace.catalog.Rating;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.review.NewReview;
import io.github.whop4j.marketplace.review.Review;
import io.github.whop4j.marketplace.review.ReviewStore;
import io.github.whop4j.marketplace.review.SellerStats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reviews and sellers' numbers, in PostgreSQL. */
public final class PostgresReviews implements ReviewStore {
    private static final String WITH_NAME =
            "select r.*, p.display_name from reviews r join public_profiles p on p.id = r.buyer_id ";

    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresReviews(Database database) {
        this.database = database;
    }

    @Override
    public boolean insert(NewReview review, Instant at) {
        return database.handle()
                        .createUpdate("""
                                insert into reviews (order_id, gig_id, seller_id, buyer_id, rating, body, created_at)
                                values (:order, :gig, :seller, :buyer, :rating, :body, :at)
                                on conflict (order_id) do nothing""")
                        .bind("order", review.orderId())
                        .bind("gig", review.gigId())
                        .bind("seller", review.sellerId())
                        .bind("buyer", review.buyerId())
                        .bind("rating", review.rating())
                        .bind("body", review.body())
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public Optional<Review> find(UUID orderId) {
        return database.handle()
                .createQuery(WITH_NAME + "where r.order_id = :order")
                .bind("order", orderId)
                .map(PostgresReviews::read)
                .findOne();
    }

    @Override
    public List<Review> ofGig(UUID gigId, int limit) {
        return database.handle()
                .createQuery(WITH_NAME + "where r.gig_id = :gig order by r.created_at desc, r.order_id limit :limit")
                .bind("gig", gigId)
                .bind("limit", limit)
                .map(PostgresReviews::read)
                .list();
    }

    @Override
    public SellerStats sellerStats(UUID sellerId) {
        return database.handle()
                .createQuery("""
                        select completed, queued, count, stars
                        from (select count(*) filter (where status = 'completed') as completed,
                                count(*) filter (where status in
                                  ('awaiting_requirements', 'in_progress', 'revision_requested')) as queued
                              from orders where seller_id = :seller) as work,
                             (select count(*) as count, coalesce(sum(rating), 0) as stars
                              from reviews where seller_id = :seller) as said""")
                .bind("seller", sellerId)
                .map((row, context) -> new SellerStats(
                        row.getInt("completed"),
                        row.getInt("queued"),
                        Rating.of(row.getInt("count"), row.getLong("stars"))))
                .one();
    }

    private static Review read(ResultSet row, StatementContext context) throws SQLException {
        return new Review(
                Columns.id(row, "order_id"),
                row.getString("display_name"),
                row.getInt("rating"),
                row.getString("body"),
                Columns.time(row, "created_at"));
    }
}

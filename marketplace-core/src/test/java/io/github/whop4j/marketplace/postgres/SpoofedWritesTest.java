package io.github.whop4j.marketplace.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a statement that forgot its condition, or was injected, can do as the application's role: nothing of this. */
class SpoofedWritesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @Test
    void makesNoOneAnAdmin() {
        refused(fixture.buyer, "update profiles set role = 'admin' where id = :buyer");
        refused(
                fixture.buyer,
                "insert into profiles (id, email, display_name, role, created_at)"
                        + " values (:fresh, 'x@example.com', 'X', 'admin', now())");
    }

    @Test
    void verifiesNoOne() {
        Actor.User unverified = fixture.person("Ulla", Role.SELLER);
        fixture.kyc(unverified, "pending");
        refused(unverified, "update seller_accounts set kyc_status = 'verified'");
        refused(fixture.admin, "update seller_accounts set kyc_status = 'verified'");
        refused(
                fixture.buyer,
                "insert into seller_accounts (user_id, kyc_status, created_at, updated_at)"
                        + " values (:buyer, 'verified', now(), now())");
    }

    @Test
    void sendsNoSellersMoneyElsewhere() {
        String elsewhere = "update seller_accounts set company_id = 'biz_platform' where user_id = :seller";
        refused(fixture.seller, elsewhere);
        refused(Actor.system("test"), elsewhere);
    }

    @Test
    void tellsNoOneAnything() {
        String planted = "insert into notifications (id, user_id, type, title, body, link, dedupe_key, created_at)"
                + " values (:fresh, :seller, 'order', 'You won', '', '/orders/1', 'planted', now())";
        refused(fixture.buyer, planted);
        refused(fixture.seller, planted);
        refused(Actor.visitor(), planted);
        fixture.order();
        refused(fixture.seller, "update notifications set title = 'Something else'");
        refused(fixture.buyer, "update notifications set read_at = now() where user_id = :seller");
    }

    @Test
    void makesNoOrderAndNoRefund() {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        refused(fixture.buyer, "insert into orders select * from orders where id = :order", order);
        String refund = "insert into refunds (id, order_id, amount_minor, currency, idempotency_key, created_at,"
                + " updated_at) values (:fresh, :order, 2500, 'USD', 'mine', now(), now())";
        refused(fixture.buyer, refund, order);
        refused(fixture.seller, refund, order);
        refused(fixture.admin, refund, order);
    }

    @Test
    void paysNoCheckout() {
        fixture.order();
        refused(fixture.buyer, "update checkouts set status = 'paid'");
        refused(
                fixture.buyer,
                "insert into payments (whop_payment_id, checkout_id, company_id, status, total_minor,"
                        + " currency, created_at, updated_at) select 'pay_x', id, 'biz', 'paid', 1, 'USD', now(), now()"
                        + " from checkouts");
    }

    @Test
    void speaksForNoOtherUserInAnOrder() {
        Order order = fixture.orderIn(OrderStatus.DELIVERED);
        String delivery = "insert into deliveries (id, order_id, message, items, delivered_at)"
                + " values (:fresh, :order, 'Done', '[]', now())";
        refused(fixture.buyer, delivery, order);
        refused(fixture.stranger, delivery, order);
        String revision = "insert into revisions (id, order_id, reason, requested_at)"
                + " values (:fresh, :order, 'Again', now())";
        refused(fixture.seller, revision, order);
        refused(fixture.stranger, revision, order);
        String answer = "insert into order_answers (order_id, position, question_id, question, answer)"
                + " values (:order, 9, 'extra', 'Extra?', 'Yes')";
        refused(fixture.seller, answer, order);
        String event = "insert into order_events (order_id, command, to_status, actor, actor_id, at)"
                + " values (:order, 'deliver', 'delivered', 'seller', :seller, now())";
        refused(fixture.buyer, event, order);
        refused(fixture.stranger, event, order);
        refused(fixture.admin, event, order);
    }

    @Test
    void reviewsNothingThatIsNotOnesOwnCompletedOrder() {
        Order completed = fixture.orderIn(OrderStatus.COMPLETED);
        Order delivered = fixture.orderIn(OrderStatus.DELIVERED);
        String review = "insert into reviews (order_id, gig_id, seller_id, buyer_id, rating, body, created_at)"
                + " select :order, :gig, :seller, :buyer, 1, '', now()";
        refused(fixture.seller, review, completed);
        refused(fixture.stranger, review, completed);
        refused(Actor.visitor(), review, completed);
        refused(fixture.buyer, review, delivered);
        refused(
                fixture.stranger,
                "insert into reviews (order_id, gig_id, seller_id, buyer_id, rating, body, created_at)"
                        + " values (:order, :gig, :seller, :stranger, 1, '', now())",
                completed);
    }

    @Test
    void touchesNoOtherSellersGig() {
        fixture.publishedGig();
        Actor.User rival = fixture.verifiedSeller("Rita Rival");
        refused(rival, "update gigs set title = 'Bought by the competition'");
        refused(rival, "update gig_packages set retired_at = now()");
        refused(
                rival,
                "insert into gig_extras (id, gig_id, position, title, description, price_minor, currency,"
                        + " delivery_days_add, max_quantity, created_at)"
                        + " select :fresh, id, 9, 'Trap', '', 1, 'USD', 0, 1, now() from gigs");
        refused(fixture.seller, "update gigs set seller_id = :stranger");
    }

    @Test
    void deceivesNoGuardWithATemporaryTable() {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        assertThatThrownBy(() -> fixture.database.run(fixture.seller, () -> {
                    Handle handle = fixture.database.handle();
                    handle.execute("create temporary table order_transition (command text, from_status text,"
                            + " to_status text, actor text) on commit drop");
                    handle.execute(
                            "insert into order_transition values ('cheat', 'in_progress', 'completed', 'seller')");
                    handle.execute(
                            "update public.orders set status = 'completed', version = version + 1 where id = ?",
                            order.id());
                }))
                .hasMessageContaining("an order cannot go from in_progress to completed");
        Gig gig = fixture.catalog.create(fixture.seller, DatabaseFixture.draft());
        fixture.catalog.move(fixture.seller, gig.id(), GigCommand.SUBMIT, "");
        fixture.kyc(fixture.seller, "pending");
        assertThatThrownBy(() -> fixture.database.run(fixture.admin, () -> {
                    Handle handle = fixture.database.handle();
                    handle.execute("create temporary table seller_accounts (user_id uuid, kyc_status text)"
                            + " on commit drop");
                    handle.execute("insert into seller_accounts values (?, 'verified')", fixture.seller.id());
                    handle.execute("update public.gigs set status = 'published' where id = ?", gig.id());
                }))
                .hasMessageContaining("its seller is not verified");
    }

    @Test
    void removesNothing() {
        fixture.orderIn(OrderStatus.COMPLETED);
        for (String table :
                new String[] {"orders", "gigs", "profiles", "notifications", "deliveries", "order_events"}) {
            refused(Actor.system("test"), "delete from " + table);
            refused(Actor.system("test"), "truncate " + table + " cascade");
        }
    }

    @Test
    void decidesNothingAsAnAdmin() {
        String decision = "insert into admin_actions (admin_id, action, target_type, target_id, created_at)"
                + " values (:admin, 'approve', 'gig', :fresh, now())";
        refused(fixture.seller, decision);
        refused(fixture.buyer, decision);
        refused(
                fixture.admin,
                "insert into admin_actions (admin_id, action, target_type, target_id, created_at)"
                        + " values (:buyer, 'approve', 'gig', :fresh, now())");
    }

    private void refused(Actor actor, String sql) {
        refused(actor, sql, null);
    }

    /** Refused loudly (policy, grant, trigger) or silently (no row is there for this actor). */
    private void refused(Actor actor, String sql, @Nullable Order order) {
        int rows;
        try {
            rows = fixture.database.as(actor, () -> {
                Update update = fixture.database.handle().createUpdate(sql);
                update.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
                if (order != null) {
                    update.bind("order", order.id()).bind("gig", order.terms().gigId());
                }
                return update.bind("fresh", UUID.randomUUID())
                        .bind("buyer", fixture.buyer.id())
                        .bind("seller", fixture.seller.id())
                        .bind("stranger", fixture.stranger.id())
                        .bind("admin", fixture.admin.id())
                        .execute();
            });
        } catch (JdbiException e) {
            assertThat(e.getCause())
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState())
                                    // insufficient privilege (also of a policy), restrict and check violation of a
                                    // trigger
                                    .isIn("42501", "23001", "23514"));
            return;
        }
        assertThat(rows).as("rows changed by %s: %s", actor, sql).isZero();
    }
}

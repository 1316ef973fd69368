package io.github.whop4j.marketplace.postgres.order;

import io.github.whop4j.marketplace.order.Answer;
import io.github.whop4j.marketplace.order.Delivery;
import io.github.whop4j.marketplace.order.OrderArtifactStore;
import io.github.whop4j.marketplace.order.Revision;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** Answers, deliveries and revisions of orders, in PostgreSQL. */
public final class PostgresOrderArtifacts implements OrderArtifactStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresOrderArtifacts(Database database) {
        this.database = database;
    }

    @Override
    public void addAnswers(UUID orderId, List<Answer> answers) {
        PreparedBatch batch = database.handle().prepareBatch("""
                        insert into order_answers (order_id, position, question_id, question, answer)
                        values (:order, :position, :questionId, :question, :answer)""");
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            batch.bind("order", orderId)
                    .bind("position", i)
                    .bind("questionId", answer.questionId())
                    .bind("question", answer.question())
                    .bind("answer", answer.answer())
                    .add();
        }
        batch.execute();
    }

    @Override
    public List<Answer> answers(UUID orderId) {
        return of(orderId, "select * from order_answers where order_id = :order order by position")
                .map((row, context) ->
                        new Answer(row.getString("question_id"), row.getString("question"), row.getString("answer")))
                .list();
    }

    @Override
    public void addDelivery(UUID orderId, Delivery delivery) {
        database.handle()
                .createUpdate("""
                        insert into deliveries (id, order_id, message, items, delivered_at)
                        values (:id, :order, :message, cast(:items as jsonb), :at)""")
                .bind("id", delivery.id())
                .bind("order", orderId)
                .bind("message", delivery.message())
                .bind("items", StoredItem.write(delivery.items()))
                .bind("at", delivery.deliveredAt())
                .execute();
    }

    @Override
    public List<Delivery> deliveries(UUID orderId) {
        return of(orderId, "select * from deliveries where order_id = :order order by delivered_at desc, id")
                .map((row, context) -> new Delivery(
                        Columns.id(row, "id"),
                        row.getString("message"),
                        StoredItem.read(row.getString("items")),
                        Columns.time(row, "delivered_at")))
                .list();
    }

    @Override
    public void addRevision(UUID orderId, UUID revisionId, Revision revision) {
        database.handle()
                .createUpdate("""
                        insert into revisions (id, order_id, reason, requested_at)
                        values (:id, :order, :reason, :at)""")
                .bind("id", revisionId)
                .bind("order", orderId)
                .bind("reason", revision.reason())
                .bind("at", revision.requestedAt())
                .execute();
    }

    @Override
    public List<Revision> revisions(UUID orderId) {
        return of(orderId, "select * from revisions where order_id = :order order by requested_at desc, id")
                .map((row, context) -> new Revision(row.getString("reason"), Columns.time(row, "requested_at")))
                .list();
    }

    private Query of(UUID orderId, String query) {
        return database.handle().createQuery(query).bind("order", orderId);
    }
}

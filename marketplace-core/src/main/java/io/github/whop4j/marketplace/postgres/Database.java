package io.github.whop4j.marketplace.postgres;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.problem.ConflictException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/**
 * The marketplace's database as the application reaches it: transactions that tell Row Level Security who acts.
 * Thread-safe.
 *
 * <p>A transaction belongs to the thread that began it. {@link #as} inside {@link #as} joins it under a savepoint: when
 * the inner work throws, only what it wrote is undone, and the outer work may go on or let everything fall.
 *
 * <p>Isolation is PostgreSQL's READ COMMITTED; what must not race is one conditional write. When PostgreSQL still has to
 * pick a victim (deadlock, serialization failure, lock timeout), the caller gets {@link ConflictException} {@code busy}
 * with everything rolled back. It is not repeated here, because work may hold more than reads and writes.
 */
public final class Database implements Transactions {
    private final Jdbi jdbi;

    @SuppressWarnings("ThreadLocalUsage") // one per database: two marketplaces in one JVM have separate transactions
    private final ThreadLocal<@Nullable Frame> current = new ThreadLocal<>();

    private Database(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Opens the database, and refuses a connection that Row Level Security would not bind.
     *
     * @param app connects as {@link Schema#APP_ROLE}; pooled by the host, and closed by it
     * @throws IllegalStateException if the role is a superuser, may bypass Row Level Security or owns the tables, or if
     *     {@link Schema#migrate} has not run
     */
    public static Database open(DataSource app) {
        Jdbi jdbi = Jdbi.create(app).installPlugin(new PostgresPlugin());
        // Jdbi's messages would carry what was bound, people's addresses and words among it, into the host's log.
        jdbi.configure(
                StatementExceptions.class,
                exceptions -> exceptions.setMessageRendering(StatementExceptions.MessageRendering.NONE));
        jdbi.useHandle(Database::refuseIfUnbound);
        return new Database(jdbi);
    }

    private static void refuseIfUnbound(Handle handle) {
        record Session(String role, boolean unbound, boolean migrated) {}
        Session session = handle.createQuery("""
                        select current_user as role, to_regclass('orders') is not null as migrated,
                          rolsuper or rolbypassrls or coalesce(
                            (select pg_has_role(relowner, 'member') from pg_class where oid = to_regclass('orders')),
                            false) as unbound
                        from pg_roles where rolname = current_user""")
                .map((row, context) ->
                        new Session(row.getString("role"), row.getBoolean("unbound"), row.getBoolean("migrated")))
                .one();
        if (session.unbound) {
            throw new IllegalStateException("The connection's role " + session.role
                    + " is not bound by Row Level Security. Connect as " + Schema.APP_ROLE + ".");
        }
        if (!session.migrated) {
            throw new IllegalStateException(
                    "The role " + session.role + " finds no tables. Run Schema.migrate as their owner first.");
        }
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        Frame outer = current.get();
        try {
            return outer == null ? begin(actor, work) : join(outer, actor, work);
        } catch (JdbiException e) {
            if (SqlStates.isVictim(e)) {
                throw busy(e);
            }
            throw e;
        }
    }

    /**
     * The connection of the transaction this thread is in, for the host's own tables: what is done with it commits and
     * rolls back together with everything the marketplace's stores do in the same {@link #as}.
     *
     * @return do not close it, commit it or keep it
     * @throws IllegalStateException outside a transaction, where no actor is known
     */
    public Handle handle() {
        Frame frame = current.get();
        if (frame == null) {
            throw new IllegalStateException(
                    "There is no transaction on this thread. Call stores inside Transactions.as(actor, …) only.");
        }
        return frame.handle;
    }

    private <T> T begin(Actor actor, Supplier<T> work) {
        return jdbi.inTransaction(handle -> {
            Identity identity = Identity.of(actor);
            current.set(new Frame(handle, identity, 0));
            try {
                tell(handle, identity);
                return work.get();
            } finally {
                current.remove();
            }
        });
    }

    private <T> T join(Frame outer, Actor actor, Supplier<T> work) {
        Handle handle = outer.handle;
        Identity identity = Identity.of(actor);
        boolean same = identity.equals(outer.identity);
        String savepoint = "nested_" + outer.depth;
        handle.savepoint(savepoint);
        current.set(new Frame(handle, identity, outer.depth + 1));
        T result;
        try {
            if (!same) {
                tell(handle, identity);
            }
            result = work.get();
        } catch (Throwable e) {
            // Also takes back who acts: set_config(…, true) belongs to the savepoint.
            rollback(handle, savepoint, e);
            throw e;
        } finally {
            current.set(outer);
        }
        handle.releaseSavepoint(savepoint);
        if (!same) {
            tell(handle, outer.identity);
        }
        return result;
    }

    /** A broken connection cannot roll back; the reason it broke is the error worth reporting. */
    private static void rollback(Handle handle, String savepoint, Throwable reason) {
        try {
            handle.rollbackToSavepoint(savepoint);
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    private static void tell(Handle handle, Identity identity) {
        handle.createQuery("select set_config('app.user_id', :user, true) || set_config('app.role', :role, true)")
                .bind("user", identity.user)
                .bind("role", identity.role)
                .mapTo(String.class)
                .one();
    }

    private static ConflictException busy(JdbiException cause) {
        ConflictException busy = new ConflictException(
                "busy", "Another request was changing the same data at this moment. Nothing was changed; try again.");
        busy.addSuppressed(cause);
        return busy;
    }

    /** What Row Level Security knows of an actor; {@code user} is empty for all but signed-in people. */
    private record Identity(String user, String role) {
        static Identity of(Actor actor) {
            if (actor instanceof Actor.User person) {
                return new Identity(person.id().toString(), person.role() == Role.ADMIN ? "admin" : "user");
            }
            return new Identity("", actor instanceof Actor.Service ? "system" : "visitor");
        }
    }

    private record Frame(Handle handle, Identity identity, int depth) {}
}

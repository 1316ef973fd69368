package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.http.WhopError;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * The whole state as a document, to be kept, edited and given to another sandbox: every row, the counters that ids come from,
 * the clock, the ledger, what is still to happen and to be sent. Faults and the log of requests are no part of it.
 */
public final class Snapshots {
    /** What a row's field of that name points to. Only what is never removed: a row may outlive other things. */
    private static final Map<String, String> POINTERS = Map.of(
            "companyId", "companies",
            "parentCompanyId", "companies",
            "paymentId", "payments",
            "checkoutConfigurationId", "checkout_configurations");

    private static final Pattern COUNTED = Pattern.compile("([a-z_]+)_([0-9]{6,18})");

    private final State state;
    private final URI base;
    private final Rows rows = new Rows();

    /**
     * Prepares to take and to restore.
     *
     * @param state the state
     * @param base where this sandbox listens
     */
    public Snapshots(State state, URI base) {
        this.state = state;
        this.base = base;
    }

    /**
     * The state as it is.
     *
     * @return a JSON document
     */
    public String take() {
        Store store = state.store();
        return store.read(() -> Snapshot.write(base, state.clock().instant(), store.tables(), rows)
                .readUtf8());
    }

    /**
     * Puts a document in the place of everything there is, in one change. The clock shows what it showed when the document was
     * taken and goes on from there; addresses of the sandbox it was taken from become this sandbox's. What is due happens next.
     *
     * @param document as {@link #take} gives it
     * @throws WhopError 400 when it is no such document or contradicts itself; then nothing has changed
     */
    public void restore(String document) {
        try {
            Snapshot snapshot = Snapshot.parse(ByteString.encodeUtf8(document)).movedTo(base);
            state.store().run(() -> fill(snapshot));
        } catch (JsonDataException wrong) {
            throw WhopError.badRequest("state_invalid", "The state was not imported: " + wrong.getMessage() + ".");
        }
    }

    private void fill(Snapshot snapshot) {
        Map<String, Table<?>> tables = state.store().tables();
        for (String name : snapshot.tables().names()) {
            if (!tables.containsKey(name)) {
                throw new JsonDataException("it has a table " + name + " that this version does not know");
            }
        }
        RowShape shape = new RowShape();
        tables.forEach((name, table) -> fill(name, table, snapshot.rows(name), shape));
        state.clock().restore(snapshot.clock());
        POINTERS.forEach((field, target) -> checkPointers(shape.ids(field), target));
        tables.forEach(this::checkCounters);
        state.store().restored();
    }

    private <T> void fill(String name, Table<T> table, List<?> fresh, RowShape shape) {
        List<?> upgraded = OlderRows.upgraded(name, fresh);
        for (int i = 0; i < upgraded.size(); i++) {
            shape.check(upgraded.get(i), table.type(), name + '[' + i + ']');
        }
        String twice = table.replace(rows.read(name, table.type(), upgraded));
        if (twice != null) {
            throw new JsonDataException("table " + name + " has two rows for " + twice);
        }
    }

    private void checkPointers(Map<String, String> ids, String target) {
        Set<String> there =
                Objects.requireNonNull(state.store().tables().get(target)).keys();
        ids.forEach((id, place) -> {
            // The platform moves in wherever it is not.
            if (!there.contains(id) && !id.equals(State.PLATFORM)) {
                throw new JsonDataException(place + " is " + id + ", which is not in " + target);
            }
        });
    }

    /** An id given twice would overwrite what has it already. A secret ends in the id it belongs to. */
    private void checkCounters(String name, Table<?> table) {
        for (String key : table.keys()) {
            Matcher counted = COUNTED.matcher(key);
            if (counted.matches()) {
                String prefix = counted.group(1);
                String last = prefix.substring(prefix.lastIndexOf('_') + 1);
                long latest = Math.max(state.ids().latest(prefix), state.ids().latest(last));
                if (Long.parseLong(counted.group(2)) > latest) {
                    throw new JsonDataException(
                            "table " + name + " has " + key + ", but the counter " + last + " is at " + latest);
                }
            }
        }
    }
}

package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.http.WhopError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final Set<String> KEPT = Set.of("oauth_keys");
    private static final Pattern COUNTED = Pattern.compile("([a-z_]+)_([0-9]{6,18})");

    private final State state;
    private final URI base;
    private final Rows rows = new Rows();

    /**
     * Prepares to take and to restore.
     *
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

    /**
     * Remembers the state as it is, in memory.
     *
     * @return for {@link #backTo}
     */
    public TableSnapshot mark() {
        Store store = state.store();
        return store.read(() -> {
            Map<String, List<Object>> all = new HashMap<>();
            store.tables().forEach((name, table) -> all.put(name, new ArrayList<>(table.all())));
            return new TableSnapshot(all, state.clock().ahead());
        });
    }

    /**
     * Goes back to what was remembered, in one change. The clock is as far ahead as it was then; the signing keys stay, because
     * programs have fetched them.
     *
     * @param mark what {@link #mark} gave
     */
    public void backTo(TableSnapshot mark) {
        state.store().run(() -> {
            state.store().tables().forEach((name, table) -> {
                if (!KEPT.contains(name)) {
                    fill(table, mark.rows(name));
                }
            });
            state.clock().ahead(mark.ahead());
            state.store().restored();
        });
    }

    private static <T> void fill(Table<T> table, List<Object> fresh) {
        String unused = table.replace(fresh.stream().map(table.type()::cast).toList());
    }

    /**
     * The same with what a file holds.
     *
     * @param file a document
     * @throws UncheckedIOException when it cannot be read
     * @throws WhopError 400 when it is no such document or contradicts itself
     */
    public void restore(Path file) {
        try {
            restore(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The sandbox cannot read the state to begin with, " + file, unreadable);
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

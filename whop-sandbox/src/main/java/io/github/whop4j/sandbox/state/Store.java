package io.github.whop4j.sandbox.state;

import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All tables, behind one lock. A change is all or nothing: when its work throws, every row is put back; when it returns,
 * the state file (if there is one) already holds it. So a process that dies at any line has either made the whole change
 * or none of it, and what a caller was told is on disk.
 */
public final class Store {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Table<?>> tables = new LinkedHashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> restorers = new CopyOnWriteArrayList<>();
    private final @Nullable StateFile file;
    private boolean changing;
    private boolean closed;

    /**
     * Creates an empty store.
     *
     * @param file where to keep the state, or null for memory only
     */
    public Store(@Nullable StateFile file) {
        this.file = file;
    }

    /**
     * Adds a table, filled from the state file when that has it. All tables are added before the first change.
     *
     * @param <T> the type of a row, an immutable record
     * @param name its name in the state file, never to be changed
     * @param type the type of a row, public so that the state file can read it
     * @param key the row's unique key
     */
    public <T> Table<T> table(String name, Class<T> type, Function<T, String> key) {
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException(type + " must be public, or the state file cannot read it");
        }
        Table<T> table = new Table<>(this, type, key);
        if (tables.putIfAbsent(name, table) != null) {
            throw new IllegalArgumentException("There is a table named " + name + " already");
        }
        if (file != null) {
            table.fill(file.read(name, type));
        }
        return table;
    }

    /**
     * Looks without changing; what it sees belongs together.
     *
     * @param <T> the result
     * @param work reads tables
     * @return what the work returned
     */
    public <T extends @Nullable Object> T read(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes one change; inside another change it becomes part of that one.
     *
     * @param <T> the result
     * @param work reads and writes tables; must not wait for anything
     * @return what the work returned, once the change is on disk
     */
    public <T extends @Nullable Object> T change(Supplier<T> work) {
        lock.lock();
        T result;
        boolean changed;
        try {
            if (changing) {
                return work.get();
            }
            if (closed) {
                throw new IllegalStateException("The sandbox is closed");
            }
            changing = true;
            result = work.get();
            changed = !undo.isEmpty();
            if (changed && file != null) {
                file.write(tables);
            }
            undo.clear();
        } finally {
            // Empty after success; after a failure of the work or of the disk, this puts every row back.
            if (lock.getHoldCount() == 1) {
                while (!undo.isEmpty()) {
                    undo.pop().run();
                }
                changing = false;
            }
            lock.unlock();
        }
        if (changed) {
            listeners.forEach(Runnable::run);
        }
        return result;
    }

    /**
     * Makes one change that has no result.
     *
     * @param work see {@link #change(Supplier)}
     */
    public void run(Runnable work) {
        this.<@Nullable Void>change(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Has something called after each change, outside the lock.
     *
     * @param listener must be quick
     */
    public void afterChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Has something done whenever all rows were replaced by an import, inside that change: to add what must be there, to
     * forget what was remembered outside the tables, to refuse rows that contradict each other by throwing.
     *
     * @param work makes changes or throws {@link com.squareup.moshi.JsonDataException} with what is wrong
     */
    public void onRestore(Runnable work) {
        restorers.add(work);
    }

    void restored() {
        restorers.forEach(Runnable::run);
    }

    Map<String, Table<?>> tables() {
        return tables;
    }

    /**
     * Refuses every later change, so that work still under way cannot write over the file of the sandbox that opens it next.
     */
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Keeps what is not in a table in step with the tables: has something done if the change under way is undone.
     *
     * @param inverse takes back what was just done outside the tables
     */
    public void ifUndone(Runnable inverse) {
        remember(inverse);
    }

    void checkHeld() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("Tables are read and written only inside Store.read or Store.change");
        }
    }

    void remember(Runnable inverse) {
        if (!changing) {
            throw new IllegalStateException("Tables are written only inside Store.change");
        }
        undo.push(inverse);
    }
}

package io.github.whop4j.sandbox.junit;

import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.state.TableSnapshot;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox and for whom it runs: the tests of a class and of the classes nested in it, or one test. */
final class Lease {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Lease.class);

    private final WhopSandbox sandbox;
    private final String owner;
    /** What it was after {@code @BeforeAll} of a class. */
    private final Map<Class<?>, TableSnapshot> marks = new ConcurrentHashMap<>();

    private final AtomicReference<String> test = new AtomicReference<>();

    private Lease(WhopSandbox sandbox, String owner) {
        this.sandbox = sandbox;
        this.owner = owner;
    }

    static void give(ExtensionContext context, WhopSandbox sandbox) {
        context.getStore(NAMESPACE).put(Lease.class, new Lease(sandbox, context.getUniqueId()));
    }

    /** The one of this class or test, or of the class around it. */
    static @Nullable Lease of(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Lease.class, Lease.class);
    }

    WhopSandbox sandbox() {
        return sandbox;
    }

    /** Before a nested class. The class around it may not have had a test yet. */
    void enter(ExtensionContext nested) {
        Class<?> around = nested.getRequiredTestClass().getEnclosingClass();
        TableSnapshot mark = marks.get(around);
        if (mark == null) {
            marks.put(around, sandbox.mark());
        } else {
            sandbox.backTo(mark);
        }
    }

    void begin(ExtensionContext context, boolean keeping) {
        if (!test.compareAndSet(null, context.getUniqueId())) {
            throw new IllegalStateException(context.getDisplayName() + " runs at the same time as another test ("
                    + test.get() + ") of the same sandbox. Give each a sandbox of its own:"
                    + " WhopSandboxExtension.builder().perTest().");
        }
        if (keeping) {
            return;
        }
        Class<?> type = context.getRequiredTestClass();
        TableSnapshot mark = marks.get(type);
        if (mark == null) {
            marks.put(type, sandbox.mark());
        } else {
            sandbox.backTo(mark);
        }
    }

    /** After a test, or after the class or test it was given to. */
    void end(ExtensionContext context) {
        test.compareAndSet(context.getUniqueId(), null);
        if (owner.equals(context.getUniqueId())) {
            context.getStore(NAMESPACE).remove(Lease.class);
            sandbox.close();
        }
    }
}

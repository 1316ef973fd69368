package io.github.whop4j.sandbox.junit;

import io.github.whop4j.sandbox.SandboxBuilder;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A sandbox for the tests of a class, as a parameter:
 *
 * <pre>{@code
 * @ExtendWith(WhopSandboxExtension.class)
 * class CheckoutTest {
 *     @Test
 *     void isPaid(WhopSandbox sandbox) { … }
 * }
 * }</pre>
 *
 * <p>One sandbox serves the whole class, nested classes included. Before each test it is taken back to what it was after
 * {@code @BeforeAll}: ids begin anew, nothing of the test before is left, the clock is no longer ahead, faults are mended.
 * When a test fails, what was said between it and the sandbox is added to the failure, as a suppressed
 * {@link SandboxConversation}.
 *
 * <p>With settings of its own it is a field; a {@code static} one, unless each test is to have a sandbox:
 *
 * <pre>{@code
 * @RegisterExtension
 * static WhopSandboxExtension whop = WhopSandboxExtension.builder()
 *         .sandbox(sandbox -> sandbox.settlementDelay(Duration.ofDays(3)))
 *         .build();
 * }</pre>
 *
 * <p>Parameters of type {@link WhopSandbox} and, for its address, {@link URI} are given to tests, to what runs before and after
 * them and, unless each test has a sandbox of its own, to constructors.
 */
public final class WhopSandboxExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final UnaryOperator<SandboxBuilder> settings;
    private final boolean perTest;
    private final boolean keeping;
    private volatile @Nullable WhopSandbox latest;

    /** A sandbox per class, taken back between tests, with the settings of {@link WhopSandbox#start()}. */
    public WhopSandboxExtension() {
        this(builder());
    }

    private WhopSandboxExtension(Builder builder) {
        settings = builder.settings;
        perTest = builder.perTest;
        keeping = builder.keeping;
    }

    /**
     * Starts to describe an extension.
     *
     * @return a builder with the defaults of {@link #WhopSandboxExtension()}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The sandbox of the test that runs. Tests that run at the same time take it as a parameter instead.
     *
     * @return the running sandbox
     * @throws IllegalStateException when there is none yet
     */
    public WhopSandbox sandbox() {
        WhopSandbox running = latest;
        if (running == null) {
            throw new IllegalStateException("There is no sandbox yet: a static @RegisterExtension field has one from"
                    + " @BeforeAll on, any other from @BeforeEach on.");
        }
        return running;
    }

    /** Starts the sandbox of a class; in a nested class, leaves the tests of the class around it behind. */
    @Override
    public void beforeAll(ExtensionContext context) {
        Lease around = Lease.of(context);
        if (around != null) {
            around.enter(context);
        } else if (!perTest) {
            start(context);
        }
    }

    /** Takes the sandbox back to what it was before the first test, or starts one. */
    @Override
    public void beforeEach(ExtensionContext context) {
        Lease lease = Lease.of(context);
        if (lease == null) {
            start(context);
        } else {
            lease.begin(context, keeping);
        }
    }

    /**
     * Adds the conversation to a failure.
     *
     * @param context of the test
     */
    @Override
    public void afterEach(ExtensionContext context) {
        end(context);
    }

    /** Stops the sandbox of a class. */
    @Override
    public void afterAll(ExtensionContext context) {
        end(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == WhopSandbox.class || type == URI.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Lease lease = Lease.of(context);
        if (lease == null) {
            throw new ParameterResolutionException(
                    "Each test has a sandbox of its own: it can be a parameter of tests, @BeforeEach and @AfterEach, but not of "
                            + parameter.getDeclaringExecutable() + ".");
        }
        return parameter.getParameter().getType() == URI.class ? lease.sandbox().baseUri() : lease.sandbox();
    }

    private void start(ExtensionContext context) {
        WhopSandbox sandbox = settings.apply(WhopSandbox.builder()).start();
        latest = sandbox;
        Lease.give(context, sandbox);
    }

    private static void end(ExtensionContext context) {
        Lease lease = Lease.of(context);
        if (lease != null) {
            context.getExecutionException().ifPresent(failure -> SandboxConversation.explain(failure, lease.sandbox()));
            lease.end(context);
        }
    }

    /** Describes an extension. */
    public static final class Builder {
        private UnaryOperator<SandboxBuilder> settings = UnaryOperator.identity();
        private boolean perTest;
        private boolean keeping;

        private Builder() {}

        /**
         * How the sandbox is set.
         *
         * @param settings changes a builder that has the defaults
         */
        public Builder sandbox(UnaryOperator<SandboxBuilder> settings) {
            this.settings = settings;
            return this;
        }

        /** Gives each test a sandbox of its own, on a port of its own; for tests that run at the same time. */
        public Builder perTest() {
            perTest = true;
            return this;
        }

        /** Leaves in the sandbox what a test did, for the next test of the class. */
        public Builder keepBetweenTests() {
            keeping = true;
            return this;
        }

        /**
         * The extension.
         *
         * @return for a field with {@code @RegisterExtension}
         */
        public WhopSandboxExtension build() {
            return new WhopSandboxExtension(this);
        }
    }
}

package io.github.whop4j.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A closed list of words on Whop's side that grows without notice. The words known today are constants; a word this
 * version does not know is kept as it came, so reading never fails and nothing is lost.
 *
 * <p>Compare with {@code PaymentStatus.PAID.equals(payment.status())}, which also copes with an absent value, or switch
 * over {@link #value()}. Every subclass has a static {@code of(String)}. Immutable.
 */
public abstract class OpenEnum {
    private final String value;
    private final boolean known;

    /**
     * For subclasses.
     *
     * @param value the word on the wire
     * @param known whether this version has a constant or an entry for it
     */
    protected OpenEnum(String value, boolean known) {
        this.value = Objects.requireNonNull(value, "value");
        this.known = known;
    }

    /**
     * The word as Whop writes it.
     *
     * @return the wire value, such as {@code past_due}
     */
    public final String value() {
        return value;
    }

    /**
     * Whether this version of the library knew the word when it was built.
     *
     * @return false for a word Whop added later
     */
    public final boolean isKnown() {
        return known;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OpenEnum that && getClass() == that.getClass() && value.equals(that.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    /**
     * The word on the wire.
     */
    @Override
    public final String toString() {
        return value;
    }

    /**
     * The words one subclass knows, in the order they were declared.
     *
     * @param <E> the subclass
     */
    protected static final class Known<E extends OpenEnum> {
        private final Map<String, E> byValue = new LinkedHashMap<>();
        private final BiFunction<String, Boolean, E> constructor;

        /**
         * Starts with no words; declare it before the constants.
         *
         * @param constructor makes an instance from a word and whether it is known
         */
        public Known(BiFunction<String, Boolean, E> constructor) {
            this.constructor = constructor;
        }

        /**
         * Declares a word and answers its constant.
         *
         * @param value the word on the wire
         * @return the one instance for it
         */
        public E add(String value) {
            E constant = constructor.apply(value, true);
            byValue.put(value, constant);
            return constant;
        }

        /**
         * Declares words that are known but too rarely named in code to deserve a constant.
         *
         * @param values words separated by single spaces
         */
        public void addAll(String values) {
            for (String value : values.split(" ", -1)) {
                add(value);
            }
        }

        /**
         * The constant for a known word, else a new instance that keeps it.
         *
         * @param value the word on the wire
         * @return never null
         */
        public E of(String value) {
            E constant = byValue.get(Objects.requireNonNull(value, "value"));
            return constant != null ? constant : constructor.apply(value, false);
        }
    }
}

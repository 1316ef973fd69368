package io.github.whop4j.client.contract;

/**
 * A key of an object, or a query parameter.
 *
 * @param name on the wire
 * @param shape its type
 * @param required whether the key is always there
 * @param nullable whether its value may be null
 */
record Field(String name, Shape shape, boolean required, boolean nullable) {

    /** Whether a value is always there. */
    boolean certain() {
        return required && !nullable;
    }
}

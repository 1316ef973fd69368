package io.github.whop4j.client.contract;

import java.util.List;
import java.util.Locale;

/**
 * An event of the contract.
 *
 * @param name with dots
 * @param spellings every name it has or had on the wire
 * @param data what it carries
 */
record Event(String name, List<String> spellings, Shape data) {

    /** What its constant is called. */
    String constant() {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}

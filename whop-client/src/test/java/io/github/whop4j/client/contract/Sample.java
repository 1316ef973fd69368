package io.github.whop4j.client.contract;

/** What a sample of JSON is made to show. */
enum Sample {
    /** Every field has a value. */
    FULL,
    /** Only what is required has one. */
    REQUIRED,
    /** Ids and a random half of the rest; the others are missing or null. */
    THINNED,
    /** Every number stands in quotes, as seen in deliveries. */
    NUMBERS_AS_TEXT,
    /** Every enum has a word, and every object a field, that no one knew when the contract was written. */
    OF_TOMORROW,
    /** Every union has a variant that no one knew. */
    VARIANT_OF_TOMORROW;

    /** How many are worth making; where values differ most, enough to show each of the six variants of a union. */
    int times() {
        return this == FULL || this == THINNED ? 6 : 2;
    }
}

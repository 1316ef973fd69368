package io.github.whop4j.sandbox.wallet;

import io.github.whop4j.sandbox.http.WhopError;

/** The test cards. The first two are Whop's; the others exist only here. */
public enum Card {
    /** Is paid at once. */
    ACCEPTED("4242424242424242"),
    /** Is declined by the bank. Left with a company without paying, it is kept, and declined when it is charged. */
    DECLINED("4000000000000002"),
    /** Stays pending for a minute of the sandbox's clock, then is paid. */
    SLOW("4000000000000077"),
    /** Pays while its owner is there, and is declined whenever it is charged later. */
    DECLINED_LATER("4000000000000341");

    private final String number;

    Card(String number) {
        this.number = number;
    }

    /**
     * The card of a number.
     *
     * @param number with or without spaces and dashes
     * @throws WhopError 400 for any other number
     */
    public static Card of(String number) {
        String digits = number.replaceAll("[ -]", "");
        for (Card card : values()) {
            if (card.number.equals(digits)) {
                return card;
            }
        }
        throw WhopError.badRequest(
                "incorrect_number",
                "Not a test card. Use 4242 4242 4242 4242 (paid), 4000 0000 0000 0002 (declined), 4000 0000 0000 0077"
                        + " (pending for a minute, then paid) or 4000 0000 0000 0341 (paid now, declined when it is"
                        + " charged later).");
    }

    /**
     * How people tell it from others.
     *
     * @return the last four digits
     */
    public String last4() {
        return number.substring(12);
    }

    /**
     * What its bank says when no one is there to enter another one.
     *
     * @return this card, or the one it behaves like
     */
    public Card offSession() {
        return this == DECLINED_LATER ? DECLINED : this;
    }
}

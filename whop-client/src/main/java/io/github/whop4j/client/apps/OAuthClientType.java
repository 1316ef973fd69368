package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** Whether an app can keep a secret when people sign in with it. */
public final class OAuthClientType extends OpenEnum {
    private static final Known<OAuthClientType> KNOWN = new Known<>(OAuthClientType::new);

    /** It cannot; it runs in a browser or on a phone. */
    public static final OAuthClientType PUBLIC = KNOWN.add("public");

    /** It can; it runs on a server. */
    public static final OAuthClientType CONFIDENTIAL = KNOWN.add("confidential");

    private OAuthClientType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static OAuthClientType of(String value) {
        return KNOWN.of(value);
    }
}

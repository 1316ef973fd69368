package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.OpenEnum;

/** The form of what a webhook receives. */
public final class WebhookApiVersion extends OpenEnum {
    private static final Known<WebhookApiVersion> KNOWN = new Known<>(WebhookApiVersion::new);

    /** The present form, signed with {@code webhook-signature}. */
    public static final WebhookApiVersion V1 = KNOWN.add("v1");

    /** An older form, signed with {@code x-whop-signature}. */
    public static final WebhookApiVersion V2 = KNOWN.add("v2");

    /** Another older form, signed with {@code x-whop-signature}. */
    public static final WebhookApiVersion V5 = KNOWN.add("v5");

    private WebhookApiVersion(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WebhookApiVersion of(String value) {
        return KNOWN.of(value);
    }
}

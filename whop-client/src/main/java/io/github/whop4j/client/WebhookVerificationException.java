package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/** A webhook delivery was refused: it cannot be shown to come from Whop, or not recently. */
public non-sealed class WebhookVerificationException extends WhopException {
    private static final long serialVersionUID = 1;

    /**
     * A refusal with its reason.
     *
     * @param message what is wrong with the delivery; no secret
     * @param cause what led to it, or null
     */
    public WebhookVerificationException(String message, @Nullable Throwable cause) {
        super(message, cause, null);
    }
}

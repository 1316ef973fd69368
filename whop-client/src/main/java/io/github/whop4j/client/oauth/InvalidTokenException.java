package io.github.whop4j.client.oauth;

import io.github.whop4j.client.WhopOAuthException;
import org.jspecify.annotations.Nullable;

/** An ID token or a user token is not what it claims to be. Treat its bearer as signed out. */
public final class InvalidTokenException extends WhopOAuthException {

    private static final long serialVersionUID = 1;

    /** What is wrong with the token; stable, for metrics and alerts. */
    public enum Reason {
        /** There is no token. */
        MISSING,
        /** It is no signed JWT, or a claim that must be there is absent. */
        MALFORMED,
        /** It is not signed with ES256 by one of Whop's current keys. */
        SIGNATURE,
        /** Someone else issued it, or Whop for another purpose. */
        ISSUER,
        /** It was issued for another application. */
        AUDIENCE,
        /** It does not answer the sign-in that was started. */
        NONCE,
        /** Its time is over. */
        EXPIRED,
        /** Its time has not come: this machine's clock is slow. */
        NOT_YET_VALID
    }

    /** What is wrong with the token. */
    private final Reason reason;

    InvalidTokenException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause, null);
        this.reason = reason;
    }

    /**
     * Tells what is wrong with the token.
     *
     * @return the reason code
     */
    public Reason reason() {
        return reason;
    }
}

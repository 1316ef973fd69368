package io.github.whop4j.client.oauth;

/** How the body of a token request is written. */
public enum TokenRequestEncoding {
    /** JSON, which Whop's own documentation uses throughout. */
    JSON,
    /** {@code application/x-www-form-urlencoded}, which RFC 6749 asks for but Whop was seen to refuse at times. */
    FORM
}

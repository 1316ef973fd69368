package io.github.whop4j.client.oauth;

/** How an application proves itself to the token endpoint. */
public enum ClientAuthentication {
    /** Not at all: a public client, for which PKCE stands in. */
    NONE,
    /** {@code client_secret} in the request's body. */
    CLIENT_SECRET_POST,
    /** Id and secret in the {@code Authorization} header. */
    CLIENT_SECRET_BASIC
}

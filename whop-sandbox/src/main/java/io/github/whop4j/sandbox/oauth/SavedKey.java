package io.github.whop4j.sandbox.oauth;

/**
 * A signing key as the state keeps it.
 *
 * @param id which one
 * @param jwk the private key as a JSON Web Key
 */
public record SavedKey(String id, String jwk) {}

package io.github.whop4j.sandbox.oauth;

import java.util.Set;

/**
 * A valid access token of a person who signed in to an app.
 *
 * @param userId the person
 * @param clientId the app
 * @param scopes what the person allowed it
 */
public record PersonToken(String userId, String clientId, Set<String> scopes) {
    /**
     * Copies the set.
     *
     * @param userId the person
     * @param clientId the app
     * @param scopes what the person allowed it
     */
    public PersonToken {
        scopes = Set.copyOf(scopes);
    }
}

package io.github.whop4j.sandbox.oauth;

/**
 * What one person allowed one app by one consent: the family all refresh tokens of that sign-in belong to.
 *
 * @param id its id
 * @param clientId the app
 * @param userId the person
 * @param scope what was allowed, space separated
 * @param revoked true once the family is dead: revoked by the app, or a code or refresh token of it came twice
 */
public record Grant(String id, String clientId, String userId, String scope, boolean revoked) {
    Grant revoke() {
        return new Grant(id, clientId, userId, scope, true);
    }
}

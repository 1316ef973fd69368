package io.github.whop4j.sandbox.oauth;

import io.github.whop4j.sandbox.state.Ids;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Store;
import io.github.whop4j.sandbox.state.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Codes and refresh tokens: each works once, and one that comes a second time kills the whole family, because then it is
 * in the hands of two.
 *
 * <p>Where that happens the work <em>returns</em> null instead of throwing: a throw inside {@link Store#change} would undo
 * the revocation. Every change is on disk before the token it issued is answered; a process that dies in between leaves a
 * client with a spent token and no new one, which therefore has to sign in again, as with Whop.
 */
final class Grants {
    /** What the tokens to be issued say; the nonce is null after a refresh, as OpenID Connect wants it. */
    record Issued(
            Grant grant,
            String accessTokenId,
            String refreshToken,
            @Nullable String nonce) {}

    private static final Duration CODE_LIFETIME = Duration.ofMinutes(5);

    private final Store store;
    private final Ids ids;
    private final Clock clock;
    private final Table<AuthorizationCode> codes;
    private final Table<Grant> grants;
    private final Table<RefreshToken> refreshTokens;

    Grants(State state) {
        this.store = state.store();
        this.ids = state.ids();
        this.clock = state.clock();
        this.codes = store.table("oauth_codes", AuthorizationCode.class, AuthorizationCode::code);
        this.grants = store.table("oauth_grants", Grant.class, Grant::id);
        this.refreshTokens = store.table("oauth_refresh_tokens", RefreshToken.class, RefreshToken::token);
    }

    /** A code for what the person has just allowed. */
    String issueCode(AuthorizationRequest request, String userId) {
        return store.change(() -> {
            Instant now = clock.instant();
            codes.all().stream()
                    .filter(code -> !now.isBefore(code.expiresAt()))
                    .forEach(code -> codes.remove(code.code()));
            String code = ids.next("oac");
            codes.put(new AuthorizationCode(
                    code,
                    request.clientId(),
                    request.redirectUri(),
                    userId,
                    request.scope(),
                    request.nonce(),
                    request.codeChallenge(),
                    now.plus(CODE_LIFETIME),
                    null));
            return code;
        });
    }

    Issued exchange(String code, String clientId, String redirectUri, String verifier) {
        Issued issued = store.change(() -> {
            AuthorizationCode known = codes.find(code);
            if (known == null || !clock.instant().isBefore(known.expiresAt())) {
                throw OAuthError.invalidGrant("The code is unknown or has expired.");
            }
            if (!known.clientId().equals(clientId)) {
                throw OAuthError.invalidGrant("The code was issued to another client.");
            }
            if (known.grantId() != null) {
                return revoked(known.grantId());
            }
            if (!known.redirectUri().equals(redirectUri)) {
                throw OAuthError.invalidGrant("The redirect_uri is not the one the code was sent to.");
            }
            if (!CodeChallenge.matches(known.challenge(), verifier)) {
                throw OAuthError.invalidGrant("The code_verifier does not belong to the code_challenge.");
            }
            Grant grant = grants.put(new Grant(ids.next("grant"), clientId, known.userId(), known.scope(), false));
            codes.put(known.exchangedFor(grant.id()));
            return issued(grant, known.nonce());
        });
        if (issued == null) {
            throw OAuthError.invalidGrant("The code was used before; what it was exchanged for is revoked.");
        }
        return issued;
    }

    Issued refresh(String refreshToken, String clientId) {
        Issued issued = store.change(() -> {
            RefreshToken known = refreshTokens.find(refreshToken);
            Grant grant = known == null ? null : grants.get(known.grantId());
            if (known == null || grant == null || !grant.clientId().equals(clientId)) {
                throw OAuthError.invalidGrant("The refresh_token is unknown.");
            }
            if (known.spent()) {
                return revoked(grant.id());
            }
            if (grant.revoked()) {
                throw OAuthError.invalidGrant("The refresh_token was revoked; the person must sign in again.");
            }
            refreshTokens.put(known.spend());
            return issued(grant, null);
        });
        if (issued == null) {
            throw OAuthError.invalidGrant(
                    "The refresh_token was used before; its family is revoked and the person must sign in again.");
        }
        return issued;
    }

    /** Kills the family of a refresh token; any other text is none of our tokens and needs nothing (RFC 7009). */
    void revoke(String refreshToken, String clientId) {
        store.run(() -> {
            RefreshToken known = refreshTokens.find(refreshToken);
            if (known != null && grants.get(known.grantId()).clientId().equals(clientId)) {
                revoked(known.grantId());
            }
        });
    }

    private Issued issued(Grant grant, @Nullable String nonce) {
        RefreshToken next = refreshTokens.put(new RefreshToken(ids.next("rt"), grant.id(), false));
        return new Issued(grant, ids.next("at"), next.token(), nonce);
    }

    private @Nullable Issued revoked(String grantId) {
        grants.put(grants.get(grantId).revoke());
        return null;
    }
}

package io.github.whop4j.gigflow.chat;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.CreateAccessToken;
import io.github.whop4j.client.oauth.OAuthErrorException;
import io.github.whop4j.client.oauth.OAuthScopes;
import io.github.whop4j.client.oauth.OAuthTokens;
import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.gigflow.auth.RefreshTokens;
import io.github.whop4j.gigflow.auth.RefreshTokens.Spent;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.Sellers;
import java.util.List;
import java.util.Optional;

/**
 * Tokens for Whop's chat elements, each with chat's permissions and no more. The person's own token comes first, because
 * direct messages are between people; a seller's company token is the last resort.
 */
public final class ChatTokens {
    private static final List<String> CHAT = OAuthScopes.MARKETPLACE.stream()
            .filter(scope -> scope.contains(":"))
            .toList();

    private final WhopClient whop;
    private final String platformCompanyId;
    private final Optional<WhopOAuth> oauth;
    private final RefreshTokens refreshTokens;
    private final Sellers sellers;

    public ChatTokens(
            WhopClient whop,
            String platformCompanyId,
            Optional<WhopOAuth> oauth,
            RefreshTokens refreshTokens,
            Sellers sellers) {
        this.whop = whop;
        this.platformCompanyId = platformCompanyId;
        this.oauth = oauth;
        this.refreshTokens = refreshTokens;
        this.sellers = sellers;
    }

    /**
     * A token for this person's browser.
     *
     * @return empty when they must link Whop first
     * @throws io.github.whop4j.client.WhopException if Whop does not answer
     */
    Optional<Secret> token(Viewer viewer) {
        return ofPerson(viewer).or(() -> ofSignIn(viewer)).or(() -> ofCompany(viewer));
    }

    /** Made with the app's key. Whop gives none to some kinds of keys; then the person's own sign-in must do. */
    private Optional<Secret> ofPerson(Viewer viewer) {
        if (viewer.whopUserId() == null) {
            return Optional.empty();
        }
        return create(CreateAccessToken.builder()
                .companyId(platformCompanyId)
                .userId(viewer.whopUserId())
                .scopedActions(CHAT)
                .build());
    }

    private Optional<Secret> ofSignIn(Viewer viewer) {
        try {
            return oauth.flatMap(whopOAuth -> refreshTokens.spend(viewer.id(), token -> {
                OAuthTokens fresh = whopOAuth.refresh(token);
                return new Spent<>(fresh.accessToken(), fresh.refreshToken());
            }));
        } catch (OAuthErrorException e) {
            if (!"invalid_grant".equals(e.error())) {
                throw e;
            }
            refreshTokens.forget(viewer.id());
            return Optional.empty();
        }
    }

    private Optional<Secret> ofCompany(Viewer viewer) {
        return sellers.account(viewer.actor())
                .map(SellerAccount::companyId)
                .flatMap(company -> create(CreateAccessToken.builder()
                        .companyId(company)
                        .scopedActions(CHAT)
                        .build()));
    }

    private Optional<Secret> create(CreateAccessToken request) {
        try {
            return Optional.of(whop.accessTokens().create(request).token());
        } catch (WhopApiException.BadRequest | WhopApiException.Forbidden | WhopApiException.NotFound e) {
            return Optional.empty();
        }
    }
}

package io.github.whop4j.gigflow;

import java.net.URI;
import java.util.Optional;

/**
 * How to speak to Whop.
 *
 * @param mode which Whop
 * @param apiKey the platform's key
 * @param appApiKey the key for chat; the platform's unless there is another
 * @param platformCompanyId {@code biz_…}
 * @param webhookSecret signs deliveries about the platform's own company
 * @param connectedWebhookSecret signs deliveries about sellers' companies, when that endpoint has its own
 * @param oauth "Continue with Whop"; empty hides it
 * @param sandboxPort where the local sandbox listens
 */
public record WhopConfig(
        WhopMode mode,
        String apiKey,
        String appApiKey,
        String platformCompanyId,
        String webhookSecret,
        Optional<String> connectedWebhookSecret,
        Optional<OAuthConfig> oauth,
        int sandboxPort) {

    /** What the local sandbox knows from the start; nothing secret. */
    private static final String LOCAL_KEY = "apik_sandbox";

    private static final String LOCAL_COMPANY = "biz_sandbox";
    private static final String LOCAL_SECRET = "ws_sandbox";
    private static final String LOCAL_APP = "app_sandbox";

    /**
     * "Continue with Whop".
     *
     * @param clientId {@code app_…}
     * @param clientSecret absent for a public client, which PKCE alone protects
     * @param redirectUri as registered at Whop
     */
    public record OAuthConfig(String clientId, Optional<String> clientSecret, URI redirectUri) {}

    static WhopConfig read(EnvironmentVariables env, WhopMode mode, URI appUrl) {
        boolean local = mode == WhopMode.LOCAL;
        String apiKey = env.secret("WHOP_API_KEY", local ? LOCAL_KEY : null);
        return new WhopConfig(
                mode,
                apiKey,
                env.secret("WHOP_APP_API_KEY", apiKey),
                env.secret("WHOP_PLATFORM_COMPANY_ID", local ? LOCAL_COMPANY : null),
                env.secret("WHOP_WEBHOOK_SECRET", local ? LOCAL_SECRET : null),
                env.text("WHOP_CONNECTED_WEBHOOK_SECRET"),
                oauth(env, local, appUrl),
                env.number("SANDBOX_PORT", 0, 65_535, 4010));
    }

    private static Optional<OAuthConfig> oauth(EnvironmentVariables env, boolean local, URI appUrl) {
        Optional<String> clientId =
                env.text("WHOP_OAUTH_CLIENT_ID").or(() -> Optional.of(LOCAL_APP).filter(id -> local));
        Optional<String> clientSecret = env.text("WHOP_OAUTH_CLIENT_SECRET");
        URI redirect =
                env.url("WHOP_OAUTH_REDIRECT_URI").orElseGet(() -> URI.create(appUrl + "/api/auth/callback/whop"));
        if (clientId.isEmpty() && clientSecret.isPresent()) {
            env.missing("WHOP_OAUTH_CLIENT_ID", "WHOP_OAUTH_CLIENT_SECRET is set, and says nothing without it");
        }
        return clientId.map(id -> new OAuthConfig(id, clientSecret, redirect));
    }

    /** Names the mode only: the rest is secret. */
    @Override
    public String toString() {
        return "WhopConfig[mode=" + mode + "]";
    }
}

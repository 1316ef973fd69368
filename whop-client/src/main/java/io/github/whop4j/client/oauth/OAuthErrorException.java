package io.github.whop4j.client.oauth;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.WhopOAuthException;
import org.jspecify.annotations.Nullable;

/** Whop refused: to sign the person in, to exchange a code or a refresh token, or to accept an access token. */
public final class OAuthErrorException extends WhopOAuthException {

    private static final long serialVersionUID = 1;

    private final @Nullable String error;
    private final @Nullable String errorDescription;

    /**
     * A refusal; public so that tests can make one.
     *
     * @param error OAuth's code, such as {@code invalid_grant}; null when the answer names none
     * @param errorDescription Whop's explanation, or null
     * @param call the HTTP call that was refused; null when the browser brought the refusal
     */
    public OAuthErrorException(@Nullable String error, @Nullable String errorDescription, @Nullable CallInfo call) {
        super(message(error, errorDescription, call), null, call);
        this.error = error;
        this.errorDescription = errorDescription;
    }

    /**
     * OAuth's code for what went wrong: {@code invalid_request}, {@code invalid_grant}, {@code invalid_client},
     * {@code insufficient_scope}, {@code rate_limit_exceeded}, {@code access_denied} or one this version does not know.
     *
     * @return the code, or null when the answer names none
     */
    public @Nullable String error() {
        return error;
    }

    /**
     * Whop's explanation, for developers and not for the page.
     *
     * @return the explanation, or null
     */
    public @Nullable String errorDescription() {
        return errorDescription;
    }

    /**
     * The HTTP status.
     *
     * @return the status, or null when the browser brought the refusal
     */
    public @Nullable Integer status() {
        CallInfo call = call();
        return call == null ? null : call.status();
    }

    private static String message(@Nullable String error, @Nullable String description, @Nullable CallInfo call) {
        String where =
                call == null ? "Sign-in with Whop" : call.method() + " " + call.path() + " (" + call.status() + ")";
        // Some of it came through the person's browser: one line each, and not too long.
        String what = error == null ? "an answer that names no error" : Printable.of(error);
        String why = description == null ? "" : ": " + Printable.of(description);
        return where + " ended with " + what + why + (why.endsWith(".") ? " " : ". ")
                + advice(error, call == null ? null : call.status());
    }

    private static String advice(@Nullable String error, @Nullable Integer status) {
        if (error == null) {
            return switch (status == null ? 0 : status) {
                case 401 -> "Check the token, or the client id and secret.";
                case 403 -> "Check the scopes the person granted.";
                case 429 -> "Wait, then try again.";
                default -> "If it is a 5xx, try again later; otherwise check the environment's OAuth addresses.";
            };
        }
        return switch (error) {
            case "invalid_grant" ->
                "The code or the refresh token was used before, has expired, or belongs to another client or redirect URI: let"
                        + " the person sign in again.";
            case "invalid_token" -> "The access token has expired or is none of Whop's: refresh, then try again.";
            case "invalid_client" ->
                "Check client id and secret, that the app may exchange tokens (oauth:token_exchange), and that both belong to"
                        + " this environment.";
            case "unauthorized_client", "unsupported_grant_type", "unsupported_response_type" ->
                "Check in Whop's developer dashboard what this app may do.";
            case "invalid_request" ->
                "Check that the redirect URI is registered exactly as it is sent, and try the other TokenRequestEncoding.";
            case "invalid_scope" -> "Check the scopes against those the app may ask for.";
            case "insufficient_scope" -> "Ask for the missing scope when the person signs in.";
            case "access_denied" -> "The person declined, or may not use this app.";
            case "login_required", "consent_required", "interaction_required" -> "Let the person sign in again.";
            case "rate_limit_exceeded" -> "Wait, then try again.";
            case "server_error", "temporarily_unavailable" -> "Try again later.";
            default -> "See Whop's OAuth guide for this code.";
        };
    }
}

package io.github.whop4j.gigflow.web.session;

/** No one is signed in and a user must be: 401 for the API, the sign-in page for pages. */
public final class SignInRequiredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignInRequiredException() {
        super("Sign in first.");
    }
}

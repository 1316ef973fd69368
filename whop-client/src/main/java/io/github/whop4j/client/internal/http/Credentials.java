package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.Secret;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the bearer token of a call comes from. Safe for any number of threads. */
public abstract sealed class Credentials permits FixedCredentials, CompanyCredentials {
    /** Forgetting one costs a new token, and only for clients derived later: this bounds memory, nothing else. */
    private static final int REMEMBERED_COMPANIES = 1000;

    /** Least recently asked for first; guarded by itself. */
    private final Map<String, Credentials> companies = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Credentials> eldest) {
            return size() > REMEMBERED_COMPANIES;
        }
    };

    Credentials() {}

    /**
     * A token that was given.
     *
     * @param token a key or token
     * @return always this one
     */
    public static Credentials of(Secret token) {
        return new FixedCredentials(token);
    }

    /**
     * Short-lived tokens for a company, made with these credentials.
     *
     * @return the same for the same company, so that clients derived again and again share one token
     */
    public Credentials onBehalfOf(String companyId) {
        synchronized (companies) {
            return companies.computeIfAbsent(companyId, id -> new CompanyCredentials(this, id));
        }
    }

    /**
     * The token to send now.
     *
     * @param transport of the call that needs it; a token that has to be made first is made through it
     * @param remaining of the time allowed for that call; more than zero
     */
    abstract Secret token(Transport transport, Duration remaining);

    /**
     * Takes note that Whop refused a token.
     *
     * @return whether {@link #token} will now answer another one
     */
    abstract boolean renew(Secret refused);

    /** For whom calls are made with these, for messages; null for the owner of the key. */
    abstract @Nullable String purpose();
}

package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.Secret;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One token, as long as there is the client. */
final class FixedCredentials extends Credentials {
    private final Secret token;

    FixedCredentials(Secret token) {
        this.token = token;
    }

    @Override
    Secret token(Transport transport, Duration remaining) {
        return token;
    }

    @Override
    boolean renew(Secret refused) {
        return false;
    }

    @Override
    @Nullable
    String purpose() {
        return null;
    }
}

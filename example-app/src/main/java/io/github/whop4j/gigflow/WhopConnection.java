package io.github.whop4j.gigflow;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.client.oauth.WhopOAuthBuilder;
import io.github.whop4j.sandbox.WhopSandbox;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * Whop as this process reaches it. Locally that is a sandbox of our own, and its time is ours: what a script advances
 * there, advances here.
 *
 * @param environment which hosts
 * @param client with the platform's key
 * @param chat with the key chat is set up for
 * @param sandbox the local sandbox, if it is local
 * @param clock the time to go by
 */
record WhopConnection(
        Environment environment, WhopClient client, WhopClient chat, Optional<WhopSandbox> sandbox, Clock clock)
        implements AutoCloseable {

    static WhopConnection open(Config config) {
        return switch (config.whop().mode()) {
            case PRODUCTION -> of(config, Environment.PRODUCTION, Optional.empty());
            case SANDBOX -> of(config, Environment.SANDBOX, Optional.empty());
            case LOCAL -> local(config);
        };
    }

    private static WhopConnection local(Config config) {
        WhopSandbox sandbox = WhopSandbox.builder()
                .port(config.whop().sandboxPort())
                .stateFile(config.directory().resolve("sandbox.json"))
                .webhookUrl(URI.create(config.appUrl() + "/api/webhooks/whop"))
                .start();
        return of(config, Environment.local(sandbox.baseUri()), Optional.of(sandbox));
    }

    private static WhopConnection of(Config config, Environment environment, Optional<WhopSandbox> sandbox) {
        return new WhopConnection(
                environment,
                client(environment, config.whop().apiKey()),
                client(environment, config.whop().appApiKey()),
                sandbox,
                sandbox.map(WhopSandbox::clock).orElse(Clock.systemUTC()));
    }

    private static WhopClient client(Environment environment, String key) {
        return WhopClient.builder()
                .environment(environment)
                .apiKey(key)
                .appInfo("gigflow")
                .build();
    }

    /** "Continue with Whop", if it is configured. */
    Optional<WhopOAuth> oauth(WhopConfig config) {
        return config.oauth().map(app -> {
            WhopOAuthBuilder builder = WhopOAuth.builder(environment, app.clientId(), app.redirectUri())
                    .clock(clock);
            app.clientSecret().map(Secret::of).ifPresent(builder::clientSecret);
            return builder.build();
        });
    }

    @Override
    public void close() {
        chat.close();
        client.close();
        sandbox.ifPresent(WhopSandbox::close);
    }
}

package io.github.whop4j.gigflow;

import io.github.whop4j.gigflow.database.DatabaseUrl;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything GigFlow is told from outside, checked. Read once at start-up.
 *
 * @param port where HTTP is served
 * @param appUrl how browsers and Whop reach it; no trailing slash
 * @param database the database to use; empty for an embedded one in {@code directory}
 * @param whop which Whop, and how to speak to it
 * @param platformFeeBps the platform's share in hundredths of a percent
 * @param directory where embedded parts keep their data
 */
public record Config(
        int port, URI appUrl, Optional<DatabaseUrl> database, WhopConfig whop, int platformFeeBps, Path directory) {

    /**
     * Reads the environment.
     *
     * @throws InvalidConfigException naming every wrong or missing variable at once
     */
    public static Config read(Map<String, String> environment, Path directory) {
        EnvironmentVariables env = new EnvironmentVariables(environment);
        WhopMode mode = env.choice("WHOP_ENVIRONMENT", WhopMode.class, WhopMode.LOCAL);
        int port = env.number("PORT", 1, 65_535, 8080);
        URI appUrl = appUrl(env, mode, port);
        Optional<DatabaseUrl> database = env.text("DATABASE_URL").flatMap(url -> {
            try {
                return Optional.of(DatabaseUrl.parse(url));
            } catch (IllegalArgumentException e) {
                env.wrong("DATABASE_URL", e.getMessage());
                return Optional.empty();
            }
        });
        if (mode == WhopMode.PRODUCTION && env.text("DATABASE_URL").isEmpty()) {
            env.missing("DATABASE_URL", "the embedded database is for trying things out");
        }
        WhopConfig whop = WhopConfig.read(env, mode, appUrl);
        int feeBps = env.number("PLATFORM_FEE_BPS", 0, 10_000, 1_000);
        env.refuseIfWrong();
        return new Config(port, appUrl, database, whop, feeBps, directory);
    }

    private static URI appUrl(EnvironmentVariables env, WhopMode mode, int port) {
        Optional<URI> given = env.url("APP_URL");
        if (mode == WhopMode.PRODUCTION && given.isEmpty()) {
            env.missing("APP_URL", "the address people reach GigFlow at, such as https://gigs.example.com");
        } else if (mode == WhopMode.PRODUCTION && !"https".equals(given.get().getScheme())) {
            env.wrong("APP_URL", "must be https in production");
        }
        return given.orElse(URI.create("http://localhost:" + port));
    }
}

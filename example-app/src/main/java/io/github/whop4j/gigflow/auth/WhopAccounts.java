package io.github.whop4j.gigflow.auth;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.oauth.UserInfo;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People who come from Whop. Who they are is Whop's {@code sub} and nothing else: an e-mail address, verified or not, never
 * opens an account that exists already, because another person may have made it.
 */
final class WhopAccounts {
    private static final Actor SIGN_IN = Actor.system("sign-in");
    private static final int LONGEST_NAME = 100;

    private final Database database;
    private final RefreshTokens tokens;
    private final Ids ids;
    private final Clock clock;

    WhopAccounts(Database database, RefreshTokens tokens, Ids ids, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /** The person's account, made on the first request. Identity and token are written together or not at all. */
    Outcome signIn(UserInfo person, @Nullable Secret refreshToken) {
        return database.as(SIGN_IN, () -> {
            Outcome outcome = find(person).<Outcome>map(Outcome.SignedIn::new).orElseGet(() -> join(person));
            if (outcome instanceof Outcome.SignedIn signedIn) {
                tokens.put(signedIn.profile().id(), refreshToken);
            }
            return outcome;
        });
    }

    /** Adds Whop to an account; false when that Whop person belongs to another one, or this account to another person. */
    boolean link(UUID account, UserInfo person, @Nullable Secret refreshToken) {
        return database.as(SIGN_IN, () -> {
            Optional<String> linked =
                    new PostgresProfiles(database).find(account).map(Profile::whopUserId);
            boolean free = linked.isEmpty() && new PostgresProfiles(database).linkWhopUser(account, person.sub());
            if (!free && !linked.equals(Optional.of(person.sub()))) {
                return false;
            }
            tokens.put(account, refreshToken);
            return true;
        });
    }

    private Optional<Profile> find(UserInfo person) {
        return new PostgresProfiles(database).findByWhopUser(person.sub());
    }

    private Outcome join(UserInfo person) {
        if (person.email() == null || person.email().isBlank()) {
            return new Outcome.Refused(LoginError.NO_EMAIL);
        }
        if (!Boolean.TRUE.equals(person.emailVerified())) {
            return new Outcome.Refused(LoginError.NOT_VERIFIED);
        }
        Profile profile = new Profile(
                ids.next(),
                person.email().strip().toLowerCase(Locale.ROOT),
                name(person),
                Role.BUYER,
                person.sub(),
                clock.instant());
        if (new PostgresProfiles(database).insert(profile)) {
            return new Outcome.SignedIn(profile);
        }
        // The address is taken, unless the same person came twice at once and the other request was quicker.
        return find(person).<Outcome>map(Outcome.SignedIn::new).orElse(new Outcome.Refused(LoginError.EMAIL_TAKEN));
    }

    private static String name(UserInfo person) {
        String given = person.name() != null && !person.name().isBlank() ? person.name() : person.preferredUsername();
        String name = given == null || given.isBlank() ? "Member" : given.strip();
        int end = Math.min(name.codePointCount(0, name.length()), LONGEST_NAME);
        return name.substring(0, name.offsetByCodePoints(0, end));
    }

    /** How a sign-in ended. */
    sealed interface Outcome {
        record SignedIn(Profile profile) implements Outcome {}

        record Refused(LoginError error) implements Outcome {}
    }
}

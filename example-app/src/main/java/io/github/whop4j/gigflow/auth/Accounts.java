package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.web.session.SecretTokens;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People with a password. */
public final class Accounts {
    private static final Actor SIGN_IN = Actor.system("sign-in");

    private final Database database;
    private final PasswordStore passwords;
    private final SecretTokens tokens;
    private final Ids ids;
    private final Clock clock;
    private final String unknownHash;

    Accounts(Database database, SecretTokens tokens, Ids ids, Clock clock) {
        this.database = database;
        this.passwords = new PasswordStore(database);
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
        this.unknownHash = hash(tokens.next());
    }

    /**
     * Adds a person.
     *
     * @throws InvalidInputException {@code invalid_input} naming the fields
     * @throws ConflictException {@code email_taken}
     */
    Profile signUp(SignUp request) {
        Map<String, String> mistakes = request.mistakes();
        if (!mistakes.isEmpty()) {
            throw new InvalidInputException(
                    "invalid_input",
                    String.join(" ", mistakes.values()),
                    Map.of("fields", List.copyOf(mistakes.keySet())));
        }
        return create(
                request.cleanEmail(),
                request.givenPassword(),
                request.cleanName(),
                request.chosenRole().orElseThrow());
    }

    /** Adds a person in any role; sign-up itself never makes an admin. */
    public Profile create(String email, String password, String name, Role role) {
        Profile profile = new Profile(ids.next(), email, name, role, null, clock.instant());
        // Before the transaction: hashing takes long, and a connection is scarce.
        String hash = hash(password);
        return database.as(SIGN_IN, () -> {
            if (!new PostgresProfiles(database).insert(profile)) {
                throw new ConflictException(
                        "email_taken", "There is an account with this e-mail address already. Sign in instead.");
            }
            passwords.put(profile.id(), hash, profile.createdAt());
            return profile;
        });
    }

    /** The person with this e-mail and password. An unknown e-mail costs as much time as a wrong password. */
    Optional<Profile> signIn(String email, String password) {
        Optional<Candidate> candidate = database.as(
                SIGN_IN,
                () -> new PostgresProfiles(database)
                        .findByEmail(email)
                        .flatMap(profile -> passwords.find(profile.id()).map(hash -> new Candidate(profile, hash))));
        boolean right =
                PasswordHash.matches(password, candidate.map(Candidate::hash).orElse(unknownHash));
        return right ? candidate.map(Candidate::profile) : Optional.empty();
    }

    private String hash(String password) {
        return PasswordHash.of(password, tokens.bytes(PasswordHash.SALT_BYTES));
    }

    private record Candidate(Profile profile, String hash) {}
}

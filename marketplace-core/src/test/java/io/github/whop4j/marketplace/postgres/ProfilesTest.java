package io.github.whop4j.marketplace.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProfilesTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static final Actor SYSTEM = Actor.system("test");

    private final Database database = DATABASE.database();

    @Test
    void findsAPersonByIdEmailAndWhopUser() {
        Profile anna = profile("anna.find@example.com", "user_anna");
        assertThat(system(() -> new PostgresProfiles(database).insert(anna))).isTrue();
        assertThat(system(() -> new PostgresProfiles(database).find(anna.id()))).contains(anna);
        assertThat(system(() -> new PostgresProfiles(database).findByEmail("  Anna.FIND@example.com ")))
                .contains(anna);
        assertThat(system(() -> new PostgresProfiles(database).findByWhopUser("user_anna")))
                .contains(anna);
        assertThat(system(() -> new PostgresProfiles(database).findByWhopUser("user_unknown")))
                .isEmpty();
    }

    @Test
    void takesEachEmailAndEachWhopUserOnce() {
        Profile first = profile("taken@example.com", "user_taken");
        assertThat(system(() -> new PostgresProfiles(database).insert(first))).isTrue();
        assertThat(system(() -> new PostgresProfiles(database).insert(profile(" TAKEN@example.com", null))))
                .isFalse();
        assertThat(system(() -> new PostgresProfiles(database).insert(profile("free@example.com", "user_taken"))))
                .isFalse();
        assertThat(system(() -> new PostgresProfiles(database).findByEmail("free@example.com")))
                .isEmpty();
    }

    @Test
    void linksAWhopUserToOnePersonAndGoesOnWhenItIsTaken() {
        Profile anna = profile("anna.link@example.com", null);
        Profile ben = profile("ben.link@example.com", null);
        List<Boolean> linked = system(() -> {
            new PostgresProfiles(database).insert(anna);
            new PostgresProfiles(database).insert(ben);
            return List.of(
                    new PostgresProfiles(database).linkWhopUser(anna.id(), "user_shared"),
                    new PostgresProfiles(database).linkWhopUser(anna.id(), "user_shared"),
                    new PostgresProfiles(database).linkWhopUser(ben.id(), "user_shared"),
                    new PostgresProfiles(database).linkWhopUser(ben.id(), "user_bens_own"));
        });
        assertThat(linked).containsExactly(true, true, false, true);
        assertThat(system(() -> new PostgresProfiles(database).findByWhopUser("user_shared")))
                .map(Profile::id)
                .contains(anna.id());
    }

    @Test
    void linksAWhopUserOnceWhenTwoClaimItTogether() {
        Profile anna = profile("anna.race@example.com", null);
        Profile ben = profile("ben.race@example.com", null);
        system(() -> new PostgresProfiles(database).insert(anna) && new PostgresProfiles(database).insert(ben));
        List<Object> outcomes = ConcurrentCalls.of(
                () -> system(() -> new PostgresProfiles(database).linkWhopUser(anna.id(), "user_race")),
                () -> system(() -> new PostgresProfiles(database).linkWhopUser(ben.id(), "user_race")));
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void changesRolesForTheMarketplaceItselfOnly() {
        Profile anna = profile("anna.role@example.com", null);
        system(() -> new PostgresProfiles(database).insert(anna));
        Actor herself = new Actor.User(anna.id(), Role.BUYER);
        assertThatThrownBy(() ->
                        database.run(herself, () -> new PostgresProfiles(database).setRole(anna.id(), Role.ADMIN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Actor.system");
        database.run(SYSTEM, () -> new PostgresProfiles(database).setRole(anna.id(), Role.SELLER));
        assertThat(system(() -> new PostgresProfiles(database).find(anna.id())))
                .map(Profile::role)
                .contains(Role.SELLER);
        assertThat(system(() -> new PostgresProfiles(database).withRole(Role.SELLER)))
                .contains(anna.id());
    }

    @Test
    void showsPeopleToThemselvesOnly() {
        Profile anna = profile("anna.self@example.com", null);
        Profile ben = profile("ben.self@example.com", null);
        system(() -> new PostgresProfiles(database).insert(anna) && new PostgresProfiles(database).insert(ben));
        Actor herself = new Actor.User(anna.id(), Role.BUYER);
        assertThat(database.as(herself, () -> new PostgresProfiles(database).find(anna.id())))
                .contains(anna);
        assertThat(database.as(herself, () -> new PostgresProfiles(database).find(ben.id())))
                .isEmpty();
        assertThat(database.as(
                        Actor.visitor(), () -> new PostgresProfiles(database).findByEmail("anna.self@example.com")))
                .isEmpty();
    }

    private <T> T system(Supplier<T> work) {
        return database.as(SYSTEM, work);
    }

    private static Profile profile(String email, @Nullable String whopUser) {
        return new Profile(
                UUID.randomUUID(), email, "Person", Role.BUYER, whopUser, Instant.parse("2026-01-01T00:00:00Z"));
    }
}

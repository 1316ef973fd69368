package io.github.whop4j.marketplace.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Profile;
import io.github.whop4j.marketplace.access.Role;
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
        assertThat(system(() -> database.profiles().insert(anna))).isTrue();
        assertThat(system(() -> database.profiles().find(anna.id()))).contains(anna);
        assertThat(system(() -> database.profiles().findByEmail("  Anna.FIND@example.com ")))
                .contains(anna);
        assertThat(system(() -> database.profiles().findByWhopUser("user_anna")))
                .contains(anna);
        assertThat(system(() -> database.profiles().findByWhopUser("user_nobody")))
                .isEmpty();
    }

    @Test
    void takesEachEmailAndEachWhopUserOnce() {
        Profile first = profile("taken@example.com", "user_taken");
        assertThat(system(() -> database.profiles().insert(first))).isTrue();
        assertThat(system(() -> database.profiles().insert(profile(" TAKEN@example.com", null))))
                .isFalse();
        assertThat(system(() -> database.profiles().insert(profile("free@example.com", "user_taken"))))
                .isFalse();
        assertThat(system(() -> database.profiles().findByEmail("free@example.com")))
                .isEmpty();
    }

    @Test
    void linksAWhopUserToOnePersonAndGoesOnWhenItIsTaken() {
        Profile anna = profile("anna.link@example.com", null);
        Profile ben = profile("ben.link@example.com", null);
        List<Boolean> linked = system(() -> {
            database.profiles().insert(anna);
            database.profiles().insert(ben);
            return List.of(
                    database.profiles().linkWhopUser(anna.id(), "user_shared"),
                    database.profiles().linkWhopUser(anna.id(), "user_shared"),
                    database.profiles().linkWhopUser(ben.id(), "user_shared"),
                    database.profiles().linkWhopUser(ben.id(), "user_bens_own"));
        });
        assertThat(linked).containsExactly(true, true, false, true);
        assertThat(system(() -> database.profiles().findByWhopUser("user_shared")))
                .map(Profile::id)
                .contains(anna.id());
    }

    @Test
    void linksAWhopUserOnceWhenTwoClaimItTogether() {
        Profile anna = profile("anna.race@example.com", null);
        Profile ben = profile("ben.race@example.com", null);
        system(() -> database.profiles().insert(anna) && database.profiles().insert(ben));
        List<Object> outcomes = Race.of(
                () -> system(() -> database.profiles().linkWhopUser(anna.id(), "user_race")),
                () -> system(() -> database.profiles().linkWhopUser(ben.id(), "user_race")));
        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void changesRolesForTheMarketplaceItselfOnly() {
        Profile anna = profile("anna.role@example.com", null);
        system(() -> database.profiles().insert(anna));
        Actor herself = new Actor.User(anna.id(), Role.BUYER);
        assertThatThrownBy(() -> database.run(herself, () -> database.profiles().setRole(anna.id(), Role.ADMIN)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Actor.system");
        database.run(SYSTEM, () -> database.profiles().setRole(anna.id(), Role.SELLER));
        assertThat(system(() -> database.profiles().find(anna.id())))
                .map(Profile::role)
                .contains(Role.SELLER);
        assertThat(system(() -> database.profiles().withRole(Role.SELLER))).contains(anna.id());
    }

    @Test
    void showsPeopleToThemselvesOnly() {
        Profile anna = profile("anna.self@example.com", null);
        Profile ben = profile("ben.self@example.com", null);
        system(() -> database.profiles().insert(anna) && database.profiles().insert(ben));
        Actor herself = new Actor.User(anna.id(), Role.BUYER);
        assertThat(database.as(herself, () -> database.profiles().find(anna.id())))
                .contains(anna);
        assertThat(database.as(herself, () -> database.profiles().find(ben.id())))
                .isEmpty();
        assertThat(database.as(Actor.visitor(), () -> database.profiles().findByEmail("anna.self@example.com")))
                .isEmpty();
    }

    private <T> T system(Supplier<T> work) {
        return database.as(SYSTEM, work);
    }

    private static Profile profile(String email, @Nullable String whopUser) {
        return new Profile(
                UUID.randomUUID(), email, "Somebody", Role.BUYER, whopUser, Instant.parse("2026-01-01T00:00:00Z"));
    }
}

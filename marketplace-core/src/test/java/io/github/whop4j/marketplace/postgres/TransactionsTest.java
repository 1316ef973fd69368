package io.github.whop4j.marketplace.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import io.github.whop4j.marketplace.problem.ConflictException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TransactionsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static final Actor SYSTEM = Actor.system("test");

    private final Database database = DATABASE.database();

    @Test
    void tellsTheDatabaseWhoActs() {
        UUID person = UUID.randomUUID();
        assertThat(whoActs(new Actor.User(person, Role.SELLER))).isEqualTo("user " + person);
        assertThat(whoActs(new Actor.User(person, Role.ADMIN))).isEqualTo("admin " + person);
        assertThat(whoActs(SYSTEM)).isEqualTo("system nobody");
        assertThat(whoActs(Actor.visitor())).isEqualTo("visitor nobody");
    }

    @Test
    void forgetsWhoActedWhenTheConnectionGoesBackToThePool() {
        whoActs(SYSTEM);
        for (int i = 0; i < 20; i++) {
            String role = DATABASE.app()
                    .withHandle(h -> h.createQuery("select acting_role()")
                            .mapTo(String.class)
                            .one());
            assertThat(role).isEqualTo("nobody");
        }
    }

    @Test
    void actsAsTheInnerActorUntilItReturns() {
        Actor outer = new Actor.User(UUID.randomUUID(), Role.BUYER);
        database.run(outer, () -> {
            assertThat(database.as(SYSTEM, this::whoActsNow)).isEqualTo("system nobody");
            assertThat(whoActsNow()).startsWith("user ");
            assertThatThrownBy(() -> database.run(SYSTEM, () -> {
                        throw new IllegalStateException("inner");
                    }))
                    .hasMessage("inner");
            assertThat(whoActsNow()).startsWith("user ");
        });
    }

    @Test
    void undoesEverythingWhenTheWorkThrows() {
        Profile anna = person("anna");
        assertThatThrownBy(() -> database.run(SYSTEM, () -> {
                    new PostgresProfiles(database).insert(anna);
                    throw new IllegalStateException("after the insert");
                }))
                .hasMessage("after the insert");
        assertThat(exists(anna)).isFalse();
    }

    @Test
    void undoesOnlyTheInnerWorkWhenTheOuterGoesOn() {
        Profile outer = person("outer");
        Profile inner = person("inner");
        database.run(SYSTEM, () -> {
            new PostgresProfiles(database).insert(outer);
            assertThatThrownBy(() -> database.run(SYSTEM, () -> {
                        new PostgresProfiles(database).insert(inner);
                        database.handle().execute("select 1 / 0");
                    }))
                    .hasMessageContaining("division by zero");
        });
        assertThat(exists(outer)).isTrue();
        assertThat(exists(inner)).isFalse();
    }

    @Test
    void undoesTheInnerWorkWithTheOuter() {
        Profile inner = person("lost");
        assertThatThrownBy(() -> database.run(SYSTEM, () -> {
                    database.run(SYSTEM, () -> new PostgresProfiles(database).insert(inner));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");
        assertThat(exists(inner)).isFalse();
    }

    @Test
    void refusesStoresOutsideATransaction() {
        assertThatThrownBy(() -> new PostgresProfiles(database).find(UUID.randomUUID()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Transactions.as");
    }

    @Test
    void saysBusyWhenPostgresPicksAVictim() {
        Profile contested = person("contested");
        database.run(SYSTEM, () -> new PostgresProfiles(database).insert(contested));
        DATABASE.owner().useTransaction(owner -> {
            owner.execute("select from profiles where id = ? for update", contested.id());
            ConflictException busy = catchThrowableOfType(
                    ConflictException.class,
                    () -> database.run(SYSTEM, () -> {
                        database.handle().execute("set local lock_timeout = '20ms'");
                        new PostgresProfiles(database).setRole(contested.id(), Role.SELLER);
                    }));
            assertThat(busy.code()).isEqualTo("busy");
            assertThat(busy.getSuppressed()).hasSize(1);
        });
    }

    @Test
    void isUsableAgainAfterAFailure() {
        assertThatThrownBy(() -> database.run(SYSTEM, () -> database.handle().execute("select 1 / 0")))
                .hasMessageContaining("division by zero");
        assertThat(whoActs(SYSTEM)).isEqualTo("system nobody");
    }

    private String whoActs(Actor actor) {
        return database.as(actor, this::whoActsNow);
    }

    private String whoActsNow() {
        return database.handle()
                .createQuery("select acting_role() || ' ' || coalesce(acting_user()::text, 'nobody')")
                .mapTo(String.class)
                .one();
    }

    private boolean exists(Profile profile) {
        return database.as(
                SYSTEM, () -> new PostgresProfiles(database).find(profile.id()).isPresent());
    }

    private static Profile person(String name) {
        UUID id = UUID.randomUUID();
        return new Profile(id, name + "-" + id + "@example.com", name, Role.BUYER, null, Instant.EPOCH);
    }
}

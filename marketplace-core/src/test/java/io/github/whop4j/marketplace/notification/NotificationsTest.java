package io.github.whop4j.marketplace.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.postgres.Race;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.World;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final World world = new World(DATABASE);
    private final Notifier notifier =
            new Notifier(world.database, world.database.notifications(), Ids.random(), world.clock);

    @Test
    void tellsOnceOfTheSameThing() {
        tell("a");
        tell("a");
        tell("b");
        Race.of(Collections.nCopies(4, () -> {
            tell("c");
            return true;
        }));
        assertThat(world.notifications.latest(world.buyer, 50)).hasSize(3);
        assertThat(world.notifications.unread(world.buyer)).isEqualTo(3);
        assertThat(world.notifications.latest(world.seller, 50)).isEmpty();
    }

    @Test
    void countsAllThatIsUnreadNotOnlyWhatIsShown() {
        for (int i = 0; i < 60; i++) {
            tell("number " + i);
        }
        assertThat(world.notifications.unread(world.buyer)).isEqualTo(60);
        assertThat(world.notifications.latest(world.buyer, 50)).hasSize(50);
        world.notifications.markAllRead(world.buyer);
        assertThat(world.notifications.unread(world.buyer)).isZero();
    }

    @Test
    void showsTheNewestFirst() {
        tell("first");
        world.clock.advance(Duration.ofSeconds(1));
        tell("second");
        assertThat(world.notifications.latest(world.buyer, 1))
                .extracting(Notification::title)
                .containsExactly("second");
    }

    @Test
    void staysReadOnceRead() {
        tell("a");
        Notification told = world.notifications.latest(world.buyer, 1).get(0);
        Instant read = world.clock.instant();
        world.notifications.markRead(world.buyer, told.id());
        world.clock.advance(Duration.ofMinutes(1));
        world.notifications.markRead(world.buyer, told.id());
        world.notifications.markAllRead(world.buyer);
        assertThat(world.notifications.latest(world.buyer, 1).get(0).readAt()).isEqualTo(read);
        assertThatThrownBy(() -> DATABASE.owner()
                        .useHandle(handle ->
                                handle.execute("update notifications set read_at = null where id = ?", told.id())))
                .hasMessageContaining("stays read");
    }

    @Test
    void letsNobodyReadForSomebodyElse() {
        tell("a");
        Notification told = world.notifications.latest(world.buyer, 1).get(0);
        assertThat(catchThrowableOfType(
                                NotFoundException.class, () -> world.notifications.markRead(world.seller, told.id()))
                        .code())
                .isEqualTo("notification_not_found");
        world.notifications.markAllRead(world.seller);
        assertThat(world.notifications.unread(world.buyer)).isEqualTo(1);
        assertThat(catchThrowableOfType(NotAllowedException.class, () -> world.notifications.latest(Actor.visitor(), 1))
                        .code())
                .isEqualTo("not_signed_in");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51})
    void showsOneToFifty(int limit) {
        assertThat(catchThrowableOfType(
                                InvalidInputException.class, () -> world.notifications.latest(world.buyer, limit))
                        .code())
                .isEqualTo("invalid_limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/orders\\..\\x",
                "javascript:alert(1)",
                "orders/1",
                "",
                "/\tevil",
                "/a\nb"
            })
    void linksToThisSiteOnly(String link) {
        assertThatThrownBy(() -> new Notice("order", "Look", "", link, "key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a path of this site");
        assertThatThrownBy(() -> DATABASE.owner().useHandle(handle -> handle.execute("""
                                insert into notifications (id, user_id, type, title, body, link, dedupe_key, created_at)
                                values (gen_random_uuid(), ?, 'order', 'Look', '', ?, 'key', now())""", world.buyer.id(), link)))
                .hasMessageContaining("notifications_link_check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/orders/1", "/search?q=a%20b#top"})
    void linksToPathsOfThisSite(String link) {
        notifier.tell(List.of(world.seller.id()), new Notice("order", "Look", "", link, link));
        assertThat(world.notifications.latest(world.seller, 1))
                .extracting(Notification::link)
                .containsExactly(link);
    }

    private void tell(String what) {
        notifier.tell(List.of(world.buyer.id()), new Notice("order", what, "", "/orders", what));
    }
}

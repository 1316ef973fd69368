package io.github.whop4j.marketplace.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.postgres.ConcurrentCalls;
import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.notification.PostgresNotifications;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);
    private final Notifier notifier =
            new Notifier(fixture.database, new PostgresNotifications(fixture.database), Ids.random(), fixture.clock);

    @Test
    void tellsOnceOfTheSameThing() {
        tell("a");
        tell("a");
        tell("b");
        ConcurrentCalls.of(Collections.nCopies(4, () -> {
            tell("c");
            return true;
        }));
        assertThat(fixture.notifications.latest(fixture.buyer, 50)).hasSize(3);
        assertThat(fixture.notifications.unread(fixture.buyer)).isEqualTo(3);
        assertThat(fixture.notifications.latest(fixture.seller, 50)).isEmpty();
    }

    @Test
    void countsAllThatIsUnreadNotOnlyWhatIsShown() {
        for (int i = 0; i < 60; i++) {
            tell("number " + i);
        }
        assertThat(fixture.notifications.unread(fixture.buyer)).isEqualTo(60);
        assertThat(fixture.notifications.latest(fixture.buyer, 50)).hasSize(50);
        fixture.notifications.markAllRead(fixture.buyer);
        assertThat(fixture.notifications.unread(fixture.buyer)).isZero();
    }

    @Test
    void showsTheNewestFirst() {
        tell("first");
        fixture.clock.advance(Duration.ofSeconds(1));
        tell("second");
        assertThat(fixture.notifications.latest(fixture.buyer, 1))
                .extracting(told -> told.text(NoticeField.TEXT))
                .containsExactly("second");
    }

    @Test
    void staysReadOnceRead() {
        tell("a");
        Notification told = fixture.notifications.latest(fixture.buyer, 1).get(0);
        Instant read = fixture.clock.instant();
        fixture.notifications.markRead(fixture.buyer, told.id());
        fixture.clock.advance(Duration.ofMinutes(1));
        fixture.notifications.markRead(fixture.buyer, told.id());
        fixture.notifications.markAllRead(fixture.buyer);
        assertThat(fixture.notifications.latest(fixture.buyer, 1).get(0).readAt())
                .isEqualTo(read);
        assertThatThrownBy(() -> DATABASE.owner()
                        .useHandle(handle ->
                                handle.execute("update notifications set read_at = null where id = ?", told.id())))
                .hasMessageContaining("stays read");
    }

    @Test
    void letsNoOtherPersonRead() {
        tell("a");
        Notification told = fixture.notifications.latest(fixture.buyer, 1).get(0);
        assertThat(catchThrowableOfType(
                                NotFoundException.class,
                                () -> fixture.notifications.markRead(fixture.seller, told.id()))
                        .code())
                .isEqualTo("notification_not_found");
        fixture.notifications.markAllRead(fixture.seller);
        assertThat(fixture.notifications.unread(fixture.buyer)).isEqualTo(1);
        assertThat(catchThrowableOfType(
                                NotAllowedException.class, () -> fixture.notifications.latest(Actor.visitor(), 1))
                        .code())
                .isEqualTo("not_signed_in");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51})
    void showsOneToFifty(int limit) {
        assertThat(catchThrowableOfType(
                                InvalidInputException.class, () -> fixture.notifications.latest(fixture.buyer, limit))
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
        assertThatThrownBy(() -> DATABASE.owner().useHandle(handle -> handle.execute("""
                                insert into notifications (id, user_id, type, title, body, link, dedupe_key, created_at)
                                values (gen_random_uuid(), ?, 'order', 'Look', '', ?, 'key', now())""", fixture.buyer.id(), link)))
                .hasMessageContaining("notifications_link_check");
    }

    @Test
    void keepsTheValuesOfAKind() {
        notifier.tell(
                List.of(fixture.seller.id()),
                Notice.of(NoticeKind.WITHDRAWAL_COMPLETED, "w").with(NoticeField.AMOUNT, Money.usd(1_250)));
        Notification told = fixture.notifications.latest(fixture.seller, 1).get(0);
        assertThat(told.kind()).isEqualTo(NoticeKind.WITHDRAWAL_COMPLETED);
        assertThat(told.type()).isEqualTo("payout");
        assertThat(told.amount()).isEqualTo(Money.usd(1_250));
        assertThat(told.text(NoticeField.GIG_TITLE)).isEmpty();
    }

    @Test
    void readsWhatAnEarlierVersionWroteAsText() {
        insert("type, title, body, link", "'review', 'New review', '5 of 5.', '/orders/1'");
        Notification told = fixture.notifications.latest(fixture.buyer, 1).get(0);
        assertThat(told.kind()).isEqualTo(NoticeKind.TEXT);
        assertThat(told.type()).isEqualTo("review");
        assertThat(told.data())
                .containsOnly(
                        Map.entry(NoticeField.TITLE, "New review"),
                        Map.entry(NoticeField.TEXT, "5 of 5."),
                        Map.entry(NoticeField.LINK, "/orders/1"));
    }

    @Test
    void readsWhatANewerVersionWrote() {
        insert(
                "type, kind, data",
                "'order', 'order_extended', '{\"order_id\": \"o-1\", \"days\": 3, \"text\": {\"a\": 1}}'");
        Notification told = fixture.notifications.latest(fixture.buyer, 1).get(0);
        assertThat(told.kind()).isEqualTo(NoticeKind.OTHER);
        assertThat(told.data()).containsOnly(Map.entry(NoticeField.ORDER_ID, "o-1"));
    }

    private void insert(String columns, String values) {
        DATABASE.owner()
                .useHandle(handle -> handle.execute(
                        "insert into notifications (id, user_id, dedupe_key, created_at, " + columns
                                + ") values (gen_random_uuid(), ?, 'key', now(), " + values + ")",
                        fixture.buyer.id()));
    }

    private void tell(String what) {
        notifier.tell(
                List.of(fixture.buyer.id()),
                Notice.of(NoticeKind.ORDER_DELIVERED, what).with(NoticeField.TEXT, what));
    }
}

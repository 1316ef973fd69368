package io.github.whop4j.marketplace.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.TestClock;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.notification.PostgresNotifications;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import io.github.whop4j.marketplace.postgres.webhook.PostgresInbox;
import io.github.whop4j.marketplace.problem.ConflictException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InboxTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static final Actor SYSTEM = Actor.system("test");

    private final Database database = DATABASE.database();
    private final List<String> handled = new ArrayList<>();
    private final TestClock clock = new TestClock(Instant.parse("2026-03-01T12:00:00Z"));
    private Function<IncomingEvent, Handled> reaction = event -> Handled.DONE;
    private final Inbox inbox = node();

    @BeforeEach
    void empty() {
        DATABASE.owner().useHandle(handle -> handle.execute("truncate webhook_events"));
    }

    @Test
    void handlesWhatItReceivedOnce() {
        assertThat(inbox.receive(event("msg_1", "known.happened"))).isTrue();
        assertThat(inbox.handleDue()).isOne();
        assertThat(inbox.handleDue()).isZero();
        assertThat(handled).containsExactly("msg_1");
        assertThat(status("msg_1")).isEqualTo("processed");
    }

    @Test
    void storesTheSameIdOnce() {
        assertThat(inbox.receive(event("msg_1", "known.happened"))).isTrue();
        assertThat(inbox.receive(event("msg_1", "known.happened"))).isFalse();
        inbox.handleDue();
        assertThat(inbox.receive(event("msg_1", "known.happened"))).isFalse();
        assertThat(inbox.handleDue()).isZero();
        assertThat(handled).hasSize(1);
    }

    @Test
    void handsOverEverythingItWasTold() {
        IncomingEvent told = new IncomingEvent(
                "msg_1",
                "known.happened",
                "biz_1",
                "rfnd_1",
                "pay_1",
                clock.instant().minusSeconds(5));
        List<IncomingEvent> seen = new ArrayList<>();
        reaction = event -> {
            seen.add(event);
            return Handled.DONE;
        };
        inbox.receive(told);
        inbox.handleDue();
        assertThat(seen).containsExactly(told);
    }

    @Test
    void ignoresWhatNoOneKnows() {
        inbox.receive(event("msg_1", "membership.activated"));
        inbox.handleDue();
        assertThat(handled).isEmpty();
        assertThat(status("msg_1")).isEqualTo("ignored");
    }

    @Test
    void triesAgainAfterAFailureThatNeitherLosesNorBlocks() {
        reaction = event -> {
            if (event.id().equals("msg_bad")) {
                throw new IllegalStateException("not today");
            }
            return Handled.DONE;
        };
        inbox.receive(event("msg_bad", "known.happened"));
        inbox.receive(event("msg_good", "known.happened"));
        assertThat(inbox.handleDue()).isEqualTo(2);
        assertThat(status("msg_bad")).isEqualTo("failed");
        assertThat(status("msg_good")).isEqualTo("processed");

        reaction = event -> Handled.DONE;
        pass(Duration.ofSeconds(5));
        inbox.handleDue();
        assertThat(status("msg_bad")).isEqualTo("processed");
    }

    @Test
    void waitsForWhatIsNotReadyYet() {
        reaction = event -> Handled.RETRY;
        inbox.receive(event("msg_1", "known.happened"));
        inbox.handleDue();
        assertThat(inbox.handleDue()).isZero();
        pass(Duration.ofSeconds(5));
        assertThat(inbox.handleDue()).isOne();
    }

    @Test
    void waitsLongerEveryTimeThenGivesUpAndTellsTheAdmins() {
        Actor.User admin = admin();
        reaction = event -> {
            throw new ConflictException("busy", "never");
        };
        inbox.receive(event("msg_dead", "known.happened"));
        Duration waited = Duration.ZERO;
        while (!status("msg_dead").equals("dead")) {
            inbox.handleDue();
            pass(Duration.ofMinutes(5));
            waited = waited.plus(Duration.ofMinutes(5));
            assertThat(waited).isLessThan(Duration.ofDays(1));
        }
        assertThat(waited).isGreaterThan(Duration.ofHours(3));
        assertThat(handled).hasSize(20);
        Notifications notifications = new Notifications(database, new PostgresNotifications(database), clock);
        assertThat(notifications.latest(admin, 10))
                .singleElement()
                .satisfies(told -> assertThat(told.kind()).isEqualTo(NoticeKind.WEBHOOK_EVENT_GIVEN_UP));
    }

    @Test
    void handlesAgainWhatANodeThatDiedHadTaken() {
        inbox.receive(event("msg_1", "known.happened"));
        // The node takes the event, does its work, and dies before it can say so.
        InboxStore store = new PostgresInbox(database);
        database.run(
                SYSTEM,
                () -> assertThat(store.lease(clock.instant(), clock.instant().plusSeconds(120)))
                        .isPresent());

        assertThat(inbox.handleDue()).isZero();
        pass(Duration.ofMinutes(3));
        assertThat(inbox.handleDue()).isOne();
        assertThat(status("msg_1")).isEqualTo("processed");
    }

    @Test
    void letsNoSlowNodeMarkWhatAnotherHasTakenOver() {
        inbox.receive(event("msg_1", "known.happened"));
        InboxStore store = new PostgresInbox(database);
        InboxStore.Leased slow = database.as(
                SYSTEM,
                () -> store.lease(clock.instant(), clock.instant().plusSeconds(120))
                        .orElseThrow());
        pass(Duration.ofMinutes(3));
        InboxStore.Leased quick = database.as(
                SYSTEM,
                () -> store.lease(clock.instant(), clock.instant().plusSeconds(120))
                        .orElseThrow());

        assertThat(database.<Boolean>as(SYSTEM, () -> store.fail(slow, "too late", null)))
                .isFalse();
        assertThat(database.<Boolean>as(SYSTEM, () -> store.finish(slow, Handled.DONE, clock.instant())))
                .isFalse();
        assertThat(database.<Boolean>as(SYSTEM, () -> store.finish(quick, Handled.DONE, clock.instant())))
                .isTrue();
    }

    @Test
    void sharesTheWorkBetweenNodesWithoutDoingItTwice() throws Exception {
        AtomicInteger count = new AtomicInteger();
        reaction = event -> {
            count.incrementAndGet();
            return Handled.DONE;
        };
        for (int i = 0; i < 100; i++) {
            inbox.receive(event("msg_" + i, "known.happened"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> taken = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Inbox node = node();
            taken.add(threads.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return node.handleDue();
            }));
        }
        start.countDown();
        for (Future<Integer> batch : taken) {
            batch.get();
        }
        while (inbox.handleDue() > 0) {
            // a node may have found nothing because others held everything just then
        }
        threads.shutdown();
        assertThat(count).hasValue(100);
    }

    private Inbox node() {
        EventHandler handler = new EventHandler() {
            @Override
            public boolean knows(String type) {
                return type.startsWith("known.");
            }

            @Override
            public Handled handle(IncomingEvent event) {
                synchronized (handled) {
                    handled.add(event.id());
                }
                return reaction.apply(event);
            }
        };
        Notifier notifier = new Notifier(database, new PostgresNotifications(database), Ids.random(), clock);
        return new Inbox(
                database,
                new PostgresInbox(database),
                List.of(handler),
                notifier,
                new PostgresProfiles(database),
                clock);
    }

    private Actor.User admin() {
        UUID id = UUID.randomUUID();
        Profile profile = new Profile(id, "admin-" + id + "@example.com", "Ada", Role.ADMIN, null, clock.instant());
        database.run(SYSTEM, () -> new PostgresProfiles(database).insert(profile));
        return new Actor.User(id, Role.ADMIN);
    }

    private void pass(Duration time) {
        clock.advance(time);
    }

    private String status(String id) {
        return DATABASE.owner()
                .withHandle(handle -> handle.createQuery("select status from webhook_events where webhook_id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    private IncomingEvent event(String id, String type) {
        return new IncomingEvent(id, type, null, null, null, clock.instant());
    }
}

package io.github.whop4j.marketplace.catalog;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notification;
import io.github.whop4j.marketplace.postgres.ConcurrentCalls;
import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModerationTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @ParameterizedTest
    @EnumSource(GigStatus.class)
    void allowsWhatTheMachineListsAndRefusesTheRest(GigStatus from) {
        for (GigCommand command : GigCommand.values()) {
            Gig gig = gigIn(from);
            boolean admins = GigMachine.moverOf(command) == GigMachine.Mover.ADMIN;
            Actor actor = admins ? fixture.admin : fixture.seller;
            Optional<GigStatus> target = GigMachine.target(command, from);
            if (target.isPresent()) {
                Gig moved = fixture.catalog.move(actor, gig.id(), command, "Because");
                assertThat(moved.status()).as("%s × %s", from, command).isEqualTo(target.get());
                assertThat(moved.version()).isEqualTo(gig.version() + 1);
                continue;
            }
            ConflictException refusal = catchThrowableOfType(
                    ConflictException.class, () -> fixture.catalog.move(actor, gig.id(), command, "Because"));
            assertThat(refusal).as("%s × %s", from, command).isNotNull();
            assertThat(refusal.code()).isEqualTo(admins ? "not_in_review" : "gig_state");
            List<String> allowed = GigMachine.allowed(from, GigMachine.moverOf(command)).stream()
                    .map(ModerationTest::wire)
                    .toList();
            assertThat(refusal.details())
                    .isEqualTo(Map.of("state", wire(from), "command", wire(command), "allowed", allowed));
            assertThat(find(gig)).isEqualTo(gig);
        }
    }

    @Test
    void tellsEveryAdminOfASubmission() {
        Actor.User second = fixture.person("Alan Admin", Role.ADMIN);
        Gig gig = gigIn(GigStatus.REVIEW);
        for (Actor.User admin : List.of(fixture.admin, second)) {
            assertThat(fixture.notifications.latest(admin, 50)).singleElement().satisfies(told -> {
                assertThat(told.kind()).isEqualTo(NoticeKind.GIG_SUBMITTED);
                assertThat(told.text(NoticeField.GIG_ID)).isEqualTo(gig.id().toString());
            });
        }
        assertThat(fixture.notifications.latest(fixture.seller, 50)).isEmpty();
    }

    @Test
    void tellsTheSellerWhatWasDecidedAndWhy() {
        Gig gig = gigIn(GigStatus.REVIEW);
        fixture.catalog.move(fixture.admin, gig.id(), GigCommand.REQUEST_CHANGES, " Show examples ");
        assertThat(find(gig).reviewReason()).isEqualTo("Show examples");
        fixture.clock.advance(Duration.ofMinutes(1));
        fixture.catalog.move(fixture.seller, gig.id(), GigCommand.SUBMIT, "");
        assertThat(find(gig).reviewReason()).isNull();
        fixture.catalog.move(fixture.admin, gig.id(), GigCommand.APPROVE, "");

        assertThat(fixture.notifications.latest(fixture.seller, 50))
                .extracting(
                        Notification::kind,
                        told -> told.text(NoticeField.TEXT),
                        told -> told.text(NoticeField.GIG_SLUG))
                .containsExactly(
                        tuple(NoticeKind.GIG_PUBLISHED, "", gig.slug()),
                        tuple(NoticeKind.GIG_CHANGES_REQUESTED, "Show examples", gig.slug()));
        assertThat(fixture.asOwner(
                        "select string_agg(concat_ws(':', action, reason, admin_id), ' ' order by id)"
                                + " from admin_actions where target_id = ?",
                        String.class,
                        gig.id()))
                .isEqualTo("request_changes:Show examples:" + fixture.admin.id() + " approve:" + fixture.admin.id());
    }

    @ParameterizedTest
    @EnumSource(
            value = GigCommand.class,
            names = {"REJECT", "REQUEST_CHANGES"})
    void wantsAReasonToSendAGigBack(GigCommand command) {
        Gig gig = gigIn(GigStatus.REVIEW);
        for (String reason : new String[] {"", "  ", "x".repeat(1_001)}) {
            assertThat(catchThrowableOfType(
                                    InvalidInputException.class,
                                    () -> fixture.catalog.move(fixture.admin, gig.id(), command, reason))
                            .code())
                    .isEqualTo("invalid_reason");
        }
        assertThat(find(gig)).isEqualTo(gig);
    }

    @Test
    void leavesDecisionsToAdmins() {
        Gig gig = gigIn(GigStatus.REVIEW);
        for (Actor actor : List.of(fixture.seller, fixture.buyer, Actor.visitor(), Actor.system("test"))) {
            assertThat(refusal(actor, gig, GigCommand.APPROVE))
                    .isInstanceOf(NotAllowedException.class)
                    .extracting(MarketplaceException::code)
                    .isEqualTo("admins_only");
        }
        assertThat(catchThrowableOfType(NotAllowedException.class, () -> fixture.catalog.awaitingReview(fixture.seller))
                        .code())
                .isEqualTo("admins_only");
        assertThat(find(gig)).isEqualTo(gig);
    }

    @Test
    void leavesAGigToItsSeller() {
        Gig draft = gigIn(GigStatus.DRAFT);
        Gig published = gigIn(GigStatus.PUBLISHED);
        Actor rival = fixture.verifiedSeller("Rita Rival");
        assertThat(refusal(rival, draft, GigCommand.SUBMIT)).isInstanceOf(NotFoundException.class);
        assertThat(refusal(rival, published, GigCommand.PAUSE))
                .isInstanceOf(NotAllowedException.class)
                .extracting(MarketplaceException::code)
                .isEqualTo("not_your_gig");
        assertThat(refusal(fixture.admin, published, GigCommand.PAUSE)).isInstanceOf(NotAllowedException.class);
        assertThat(refusal(Actor.visitor(), published, GigCommand.PAUSE).code()).isEqualTo("not_signed_in");
    }

    @Test
    void queuesTheLongestWaitingFirst() {
        Gig first = gigIn(GigStatus.DRAFT);
        Gig second = gigIn(GigStatus.DRAFT);
        fixture.clock.advance(Duration.ofMinutes(1));
        fixture.catalog.move(fixture.seller, second.id(), GigCommand.SUBMIT, "");
        fixture.clock.advance(Duration.ofMinutes(1));
        fixture.catalog.move(fixture.seller, first.id(), GigCommand.SUBMIT, "");
        assertThat(fixture.catalog.awaitingReview(fixture.admin))
                .extracting(Gig::id)
                .containsSubsequence(second.id(), first.id());
    }

    @Test
    void takesOneDecisionOfTwo() {
        for (int round = 0; round < 20; round++) {
            Gig gig = gigIn(GigStatus.REVIEW);
            List<Object> outcomes = ConcurrentCalls.of(
                    () -> fixture.catalog.move(fixture.admin, gig.id(), GigCommand.APPROVE, ""),
                    () -> fixture.catalog.move(fixture.admin, gig.id(), GigCommand.REJECT, "No"));
            assertThat(outcomes).filteredOn(Gig.class::isInstance).containsExactly(find(gig));
            assertThat(outcomes).filteredOn(ConflictException.class::isInstance).hasSize(1);
            assertThat(fixture.asOwner(
                            "select count(*) from admin_actions where target_id = ?", Integer.class, gig.id()))
                    .isEqualTo(1);
        }
    }

    private Gig gigIn(GigStatus status) {
        Gig draft = fixture.catalog.create(fixture.seller, draft());
        return switch (status) {
            case DRAFT -> draft;
            case REVIEW -> submit(draft);
            case REQUIRES_MODIFICATION -> decide(submit(draft), GigCommand.REQUEST_CHANGES);
            case REJECTED -> decide(submit(draft), GigCommand.REJECT);
            case PUBLISHED -> decide(submit(draft), GigCommand.APPROVE);
            case PAUSED ->
                fixture.catalog.move(
                        fixture.seller,
                        decide(submit(draft), GigCommand.APPROVE).id(),
                        GigCommand.PAUSE,
                        "");
        };
    }

    private Gig submit(Gig gig) {
        return fixture.catalog.move(fixture.seller, gig.id(), GigCommand.SUBMIT, "");
    }

    private Gig decide(Gig gig, GigCommand command) {
        return fixture.catalog.move(fixture.admin, gig.id(), command, "Because");
    }

    private Gig find(Gig gig) {
        return fixture.catalog.find(fixture.admin, gig.id());
    }

    private MarketplaceException refusal(Actor actor, Gig gig, GigCommand command) {
        return catchThrowableOfType(
                MarketplaceException.class, () -> fixture.catalog.move(actor, gig.id(), command, "Because"));
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

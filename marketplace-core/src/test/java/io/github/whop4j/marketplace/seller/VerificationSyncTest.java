package io.github.whop4j.marketplace.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.payment.TestEvents;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Whop says of a seller becomes true here, upwards and downwards. */
class VerificationSyncTest {
    @RegisterExtension
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private final Marketplace marketplace = FIXTURE.marketplace();
    private final Sellers sellers = marketplace.sellers();
    private final Actor.User person = FIXTURE.buyer();
    private final String company = FIXTURE.onboard(person);

    @Test
    void startsUnverified() {
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(false, KycStatus.UNSTARTED, true));
    }

    @Test
    void followsWhopUpAndDown() {
        FIXTURE.sandbox().verify(company, "submitted");
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(false, KycStatus.PENDING, true));
        FIXTURE.sandbox().verify(company, "approved");
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(true, KycStatus.VERIFIED, true));
        FIXTURE.sandbox().verify(company, "declined");
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(false, KycStatus.FAILED, true));
        assertThat(FIXTURE.noticesOf(person))
                .containsExactly(NoticeKind.SELLER_VERIFICATION_LOST, NoticeKind.SELLER_VERIFIED);
    }

    @Test
    void tellsNoOneAboutNothingNew() {
        FIXTURE.sandbox().verify(company, "approved");
        sellers.syncKyc(person);
        sellers.syncKyc(person);
        assertThat(FIXTURE.noticesOf(person)).containsExactly(NoticeKind.SELLER_VERIFIED);
    }

    @Test
    void pausesTheGigsOfASellerWhoLosesVerification() {
        Actor.User seller = FIXTURE.seller();
        Gig gig = FIXTURE.gig(seller, 5_000);
        FIXTURE.sandbox().verify(FIXTURE.company(seller), "declined");
        sellers.syncKyc(seller);
        assertThat(marketplace.catalog().findBySlug(seller, gig.slug()).status())
                .isEqualTo(GigStatus.PAUSED);
        assertThat(sellers.account(seller).orElseThrow().payoutEnabled()).isFalse();
    }

    @Test
    void enablesPayoutsOnceThereIsSomewhereForTheMoneyToGo() {
        FIXTURE.sandbox().verify(company, "approved");
        sellers.syncKyc(person);
        assertThat(account().payoutEnabled()).isFalse();

        FIXTURE.sandbox().addPayoutMethod(company);
        handle("payout_method.created");
        assertThat(account().payoutEnabled()).isTrue();
        assertThat(FIXTURE.noticesOf(person)).contains(NoticeKind.SELLER_PAYOUTS_READY);
    }

    @Test
    void hearsOfAVerificationThatIsLost() {
        FIXTURE.sandbox().verify(company, "approved");
        sellers.syncKyc(person);
        FIXTURE.sandbox().verify(company, "action_required");
        handle("identity_profile.needs_action");
        assertThat(account().kycStatus()).isEqualTo(KycStatus.ACTION_REQUIRED);
    }

    @Test
    void remembersWhenItFirstHappened() {
        FIXTURE.sandbox().verify(company, "approved");
        FIXTURE.sandbox().addPayoutMethod(company);
        sellers.syncKyc(person);
        Instant verified = account().kycVerifiedAt();
        Instant ready = account().payoutReadyAt();
        assertThat(verified).isNotNull();
        assertThat(ready).isNotNull();

        FIXTURE.sandbox().verify(company, "declined");
        sellers.syncKyc(person);
        FIXTURE.sandbox().advance(Duration.ofDays(1));
        FIXTURE.sandbox().verify(company, "approved");
        sellers.syncKyc(person);
        assertThat(account().kycVerifiedAt()).isEqualTo(verified);
        assertThat(account().payoutReadyAt()).isEqualTo(ready);
    }

    @Test
    void doesNotBelieveAnEventThatWhopDoesNotConfirm() {
        handle("verification.succeeded");
        assertThat(account().kycStatus()).isEqualTo(KycStatus.UNSTARTED);
    }

    @Test
    void readsOnlyTheCompanyTheEventIsAbout() {
        FIXTURE.sandbox().verify(company, "approved");
        long before = ledgerReads();
        handle("verification.succeeded");
        assertThat(ledgerReads() - before).isOne();
        assertThat(account().kycStatus()).isEqualTo(KycStatus.VERIFIED);
    }

    @Test
    void ignoresCompaniesThatAreNotOurs() {
        marketplace.inbox().receive(TestEvents.ofCompany("verification.succeeded", "biz_unknown"));
        marketplace.inbox().handleDue();
        assertThat(FIXTURE.count("webhook_events where company_id = 'biz_unknown' and status = 'ignored'"))
                .isOne();
    }

    @Test
    void hasNothingToAskBeforeThereIsACompany() {
        Actor.User early = FIXTURE.buyer();
        assertThatThrownBy(() -> sellers.syncKyc(early)).isInstanceOf(NotAllowedException.class);
        FIXTURE.execute(
                "insert into seller_accounts (user_id, created_at, updated_at) values (?, now(), now())", early.id());
        assertThat(sellers.syncKyc(early)).isEqualTo(new KycSync(false, KycStatus.UNSTARTED, false));
    }

    private void handle(String type) {
        marketplace.inbox().receive(TestEvents.ofCompany(type, company));
        marketplace.inbox().handleDue();
    }

    private SellerAccount account() {
        return sellers.account(person).orElseThrow();
    }

    private static long ledgerReads() {
        return FIXTURE.control()
                .requestsUnder("GET", "/api/v1/ledger_accounts/")
                .size();
    }
}

package io.github.whop4j.marketplace.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.Town;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.payment.Events;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Whop says of a seller becomes true here, upwards and downwards. */
class VerificationSyncTest {
    @RegisterExtension
    static final Town TOWN = new Town();

    private final Marketplace marketplace = TOWN.marketplace();
    private final Sellers sellers = marketplace.sellers();
    private final Actor.User person = TOWN.buyer();
    private final String company = TOWN.onboard(person);

    @Test
    void startsUnverified() {
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(false, KycStatus.UNSTARTED, true));
    }

    @Test
    void followsWhopUpAndDown() {
        TOWN.sandbox().verify(company, "submitted");
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(false, KycStatus.PENDING, true));
        TOWN.sandbox().verify(company, "approved");
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(true, KycStatus.VERIFIED, true));
        TOWN.sandbox().verify(company, "declined");
        assertThat(sellers.syncKyc(person)).isEqualTo(new KycSync(false, KycStatus.FAILED, true));
        assertThat(TOWN.told(person)).containsExactly("Your verification needs attention", "You are verified");
    }

    @Test
    void tellsNobodyAboutNothingNew() {
        TOWN.sandbox().verify(company, "approved");
        sellers.syncKyc(person);
        sellers.syncKyc(person);
        assertThat(TOWN.told(person)).containsExactly("You are verified");
    }

    @Test
    void pausesTheGigsOfASellerWhoLosesVerification() {
        Actor.User seller = TOWN.seller();
        Gig gig = TOWN.gig(seller, 5_000);
        TOWN.sandbox().verify(TOWN.company(seller), "declined");
        sellers.syncKyc(seller);
        assertThat(marketplace.catalog().find(seller, gig.slug()).status()).isEqualTo(GigStatus.PAUSED);
        assertThat(sellers.account(seller).orElseThrow().payoutEnabled()).isFalse();
    }

    @Test
    void enablesPayoutsOnceThereIsSomewhereForTheMoneyToGo() {
        TOWN.sandbox().verify(company, "approved");
        sellers.syncKyc(person);
        assertThat(account().payoutEnabled()).isFalse();

        TOWN.sandbox().addPayoutMethod(company);
        handle("payout_method.created");
        assertThat(account().payoutEnabled()).isTrue();
        assertThat(TOWN.told(person)).contains("Payouts are ready");
    }

    @Test
    void hearsOfAVerificationThatIsLost() {
        TOWN.sandbox().verify(company, "approved");
        sellers.syncKyc(person);
        TOWN.sandbox().verify(company, "action_required");
        handle("identity_profile.needs_action");
        assertThat(account().kycStatus()).isEqualTo(KycStatus.ACTION_REQUIRED);
    }

    @Test
    void remembersWhenItFirstHappened() {
        TOWN.sandbox().verify(company, "approved");
        TOWN.sandbox().addPayoutMethod(company);
        sellers.syncKyc(person);
        Instant verified = account().kycVerifiedAt();
        Instant ready = account().payoutReadyAt();
        assertThat(verified).isNotNull();
        assertThat(ready).isNotNull();

        TOWN.sandbox().verify(company, "declined");
        sellers.syncKyc(person);
        TOWN.sandbox().advance(Duration.ofDays(1));
        TOWN.sandbox().verify(company, "approved");
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
        TOWN.sandbox().verify(company, "approved");
        long before = ledgerReads();
        handle("verification.succeeded");
        assertThat(ledgerReads() - before).isOne();
        assertThat(account().kycStatus()).isEqualTo(KycStatus.VERIFIED);
    }

    @Test
    void ignoresCompaniesThatAreNotOurs() {
        marketplace.inbox().receive(Events.ofCompany("verification.succeeded", "biz_of_somebody"));
        marketplace.inbox().handleDue();
        assertThat(TOWN.count("webhook_events where company_id = 'biz_of_somebody' and status = 'ignored'"))
                .isOne();
    }

    @Test
    void hasNothingToAskBeforeThereIsACompany() {
        Actor.User early = TOWN.buyer();
        assertThatThrownBy(() -> sellers.syncKyc(early)).isInstanceOf(NotAllowedException.class);
        TOWN.execute(
                "insert into seller_accounts (user_id, created_at, updated_at) values (?, now(), now())", early.id());
        assertThat(sellers.syncKyc(early)).isEqualTo(new KycSync(false, KycStatus.UNSTARTED, false));
    }

    private void handle(String type) {
        marketplace.inbox().receive(Events.ofCompany(type, company));
        marketplace.inbox().handleDue();
    }

    private SellerAccount account() {
        return sellers.account(person).orElseThrow();
    }

    private static long ledgerReads() {
        return TOWN.control().requestsUnder("GET", "/api/v1/ledger_accounts/").size();
    }
}

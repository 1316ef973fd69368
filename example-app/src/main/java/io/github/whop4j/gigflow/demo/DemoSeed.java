package io.github.whop4j.gigflow.demo;

import io.github.whop4j.gigflow.auth.Accounts;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.sandbox.WhopSandbox;
import java.util.List;
import java.util.Objects;

/**
 * Makes the demo people and gigs, through the same services as all others. Each step first looks whether it is done, so
 * it may run at every start and go on after a crash in the middle.
 */
public final class DemoSeed {
    private final Marketplace marketplace;
    private final Accounts accounts;
    private final WhopSandbox sandbox;

    public DemoSeed(Marketplace marketplace, Accounts accounts, WhopSandbox sandbox) {
        this.marketplace = marketplace;
        this.accounts = accounts;
        this.sandbox = sandbox;
    }

    public void run() {
        person(DemoPeople.BUYER);
        Actor.User seller = person(DemoPeople.SELLER);
        Actor.User admin = person(DemoPeople.ADMIN);
        verify(seller);
        for (GigDraft draft : DemoGigs.all()) {
            publish(seller, admin, draft);
        }
    }

    private Actor.User person(DemoPeople person) {
        Profile profile = marketplace
                .transactions()
                .as(Actor.system("demo"), () -> marketplace.profiles().findByEmail(person.email()))
                .orElseGet(() ->
                        accounts.create(person.email(), DemoPeople.PASSWORD, person.displayName(), person.role()));
        return new Actor.User(profile.id(), profile.role());
    }

    /** What a seller does on Whop's pages is done here through the sandbox's control API. */
    private void verify(Actor.User seller) {
        SellerAccount account = marketplace.sellers().onboard(seller);
        if (account.kycStatus() != KycStatus.VERIFIED) {
            String company = Objects.requireNonNull(account.companyId(), "onboarding ends with a company");
            sandbox.verify(company, "approved");
            sandbox.addPayoutMethod(company);
            marketplace.sellers().syncKyc(seller);
        }
    }

    private void publish(Actor.User seller, Actor.User admin, GigDraft draft) {
        List<Gig> mine = marketplace.catalog().mine(seller);
        Gig gig = mine.stream()
                .filter(candidate -> candidate.title().equals(draft.title()))
                .findFirst()
                .orElseGet(() -> marketplace.catalog().create(seller, draft));
        if (gig.status() == GigStatus.DRAFT) {
            gig = marketplace.catalog().move(seller, gig.id(), GigCommand.SUBMIT, "");
        }
        if (gig.status() == GigStatus.REVIEW) {
            marketplace.catalog().move(admin, gig.id(), GigCommand.APPROVE, "");
        }
    }
}

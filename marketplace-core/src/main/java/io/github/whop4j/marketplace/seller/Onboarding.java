package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives a person one company at Whop.
 *
 * <p>The row is reserved first, then Whop is asked with a key derived from it, then the company's id is stored. Calls at
 * the same time use the same key, so Whop makes one company. A process that dies after Whop answered leaves a row
 * without a company: the next call looks for the company that carries the person's id before it asks for one, because
 * Whop forgets keys after a day and refuses them when the person changed their name meanwhile.
 */
final class Onboarding {
    private static final Actor SELF = Actor.system("onboarding");

    /** How far Whop's clock may be behind ours when we look for companies made after a user joined. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofHours(1);

    private final Transactions transactions;
    private final SellerStore sellers;
    private final ProfileStore profiles;
    private final SellerGateway whop;
    private final Clock clock;

    Onboarding(Transactions transactions, SellerStore sellers, ProfileStore profiles, SellerGateway whop, Clock clock) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.profiles = profiles;
        this.whop = whop;
        this.clock = clock;
    }

    SellerAccount onboard(UUID userId) {
        Reservation reservation = transactions.as(SELF, () -> reserve(userId));
        if (reservation.account.companyId() != null) {
            return reservation.account;
        }
        String company = reservation.isNew ? create(reservation.person) : adoptOrCreate(reservation.person);
        return transactions.as(SELF, () -> settle(userId, company));
    }

    private Reservation reserve(UUID userId) {
        Profile person = profiles.find(userId)
                .orElseThrow(() -> new NotFoundException("profile_not_found", "There is no such person."));
        boolean isNew = sellers.reserve(userId, clock.instant());
        return new Reservation(person, sellers.find(userId).orElseThrow(), isNew);
    }

    private String create(Profile person) {
        return whop.createCompany(person, "company-" + person.id());
    }

    private String adoptOrCreate(Profile person) {
        Optional<String> made = find(person);
        if (made.isPresent()) {
            return made.get();
        }
        try {
            return create(person);
        } catch (WhopUnavailableException e) {
            if (e.retryable()) {
                throw e;
            }
            // Refused because the key was used with another name: then that request made the company meanwhile.
            return find(person).orElseThrow(() -> e);
        }
    }

    private Optional<String> find(Profile person) {
        return whop.findCompany(person.id(), person.createdAt().minus(CLOCK_DIFFERENCE));
    }

    private SellerAccount settle(UUID userId, String company) {
        sellers.setCompany(userId, company, clock.instant());
        if (profiles.find(userId).orElseThrow().role() == Role.BUYER) {
            profiles.setRole(userId, Role.SELLER);
        }
        return sellers.find(userId).orElseThrow();
    }

    private record Reservation(Profile person, SellerAccount account, boolean isNew) {}
}

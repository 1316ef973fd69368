package io.github.whop4j.marketplace.seller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where seller accounts are kept. Used inside transactions; only the marketplace itself may write. */
public interface SellerStore {
    /**
     * Finds by person.
     *
     * @param userId the person
     * @return the account, if there is one the actor may see
     */
    Optional<SellerAccount> find(UUID userId);

    /**
     * Finds by company.
     *
     * @param companyId Whop's {@code biz_…}
     * @return the account, if there is one the actor may see
     */
    Optional<SellerAccount> findByCompany(String companyId);

    /**
     * Companies to look after.
     *
     * @return every account that has one
     */
    List<SellerAccount> withCompany();

    /**
     * Reserves the one account of a person, without a company.
     *
     * @param userId the person
     * @param now when
     * @return false if there is one already; nothing is written then
     */
    boolean reserve(UUID userId, Instant now);

    /**
     * Gives an account its company, once.
     *
     * @param userId the person
     * @param companyId Whop's {@code biz_…}
     * @param now when
     * @return false if it has one already; nothing is written then
     */
    boolean setCompany(UUID userId, String companyId, Instant now);

    /**
     * Stores what was read from Whop, unless somebody else stored something since {@code before} was read.
     *
     * @param before the account as it was before Whop was asked
     * @param after the account as it should be
     * @param now when
     * @return false if the account is no longer as before; nothing is written then
     */
    boolean update(SellerAccount before, SellerAccount after, Instant now);
}

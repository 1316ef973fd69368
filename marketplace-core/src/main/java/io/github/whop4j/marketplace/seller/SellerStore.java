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
     * Companies that have sold something and whose payments were not compared with Whop's list lately.
     *
     * @param before not since then
     * @param limit how many at most
     * @return longest ago first
     */
    List<Sweep> dueForSweep(Instant before, int limit);

    /**
     * A company's payments were compared.
     *
     * @param companyId Whop's {@code biz_…}
     * @param upTo everything until then is true here
     */
    void swept(String companyId, Instant upTo);

    /**
     * Reserves the one account of a person, without a company.
     *
     * @return false if there is one already; nothing is written then
     */
    boolean reserve(UUID userId, Instant now);

    /**
     * Gives an account its company, once.
     *
     * @param userId the person
     * @param companyId Whop's {@code biz_…}
     * @return false if it has one already; nothing is written then
     */
    boolean setCompany(UUID userId, String companyId, Instant now);

    /**
     * Stores what was read from Whop, unless another caller stored something since {@code before} was read.
     *
     * @param before the account as it was before Whop was asked
     * @param after the account as it should be
     * @return false if the account is no longer as before; nothing is written then
     */
    boolean update(SellerAccount before, SellerAccount after, Instant now);

    /**
     * A company whose payments are to be compared.
     *
     * @param companyId Whop's {@code biz_…}
     * @param since from when on
     */
    record Sweep(String companyId, Instant since) {}
}

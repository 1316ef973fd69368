package io.github.whop4j.client.accounts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A business on Whop, with its profile and its wallet.
 *
 * @param id its id
 * @param bannerImageUrl where the picture on top of its page can be loaded
 * @param businessType the kind of business
 * @param createdAt when it was made
 * @param description what it does
 * @param email to reach it
 * @param industryGroup the wider field it works in
 * @param industryType the field it works in
 * @param logoUrl where its picture can be loaded
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param parentAccountId the account it belongs to, by its id
 * @param route its name in addresses
 * @param sendCustomerEmails whether Whop writes to its customers
 * @param socialLinks where else to find it
 * @param targetAudience whom it is for
 * @param title its name
 * @param wallet its crypto wallet
 */
public record Account(
        String id,
        @Nullable String bannerImageUrl,
        @Nullable String businessType,
        @Nullable String createdAt,
        @Nullable String description,
        @Nullable String email,
        @Nullable String industryGroup,
        @Nullable String industryType,
        @Nullable String logoUrl,
        @Nullable Object metadata,
        @Nullable String parentAccountId,
        @Nullable String route,
        @Nullable Boolean sendCustomerEmails,
        List<SocialLink> socialLinks,
        @Nullable String targetAudience,
        @Nullable String title,
        @Nullable Wallet wallet) {

    /**
     * A link to another site.
     *
     * @param id of the link
     * @param title what it is called
     * @param url where it leads
     * @param website the site
     */
    public record SocialLink(
            String id,
            @Nullable String title,
            @Nullable String url,
            @Nullable SocialLinkWebsite website) {}

    /**
     * A crypto wallet.
     *
     * @param id of the wallet
     * @param address its address on the network
     * @param network the blockchain it is on
     */
    public record Wallet(
            String id, @Nullable String address, @Nullable WalletNetwork network) {}
}

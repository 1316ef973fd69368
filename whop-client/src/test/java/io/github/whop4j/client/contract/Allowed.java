package io.github.whop4j.client.contract;

import java.util.Set;

/** Where the library may differ from the letter of the contract, and why. */
final class Allowed {
    private Allowed() {}

    /**
     * Text that holds a decimal number: a {@code BigDecimal} is as exact and more useful. Only in answers, since on its way
     * out it would become a number.
     */
    private static final Set<String> DECIMALS_AS_TEXT = Set.of(
            "Affiliate.customer_retention_rate",
            "Affiliate.customer_retention_rate_ninety_days",
            "Affiliate.monthly_recurring_revenue_usd",
            "Affiliate.total_referral_earnings_usd",
            "Affiliate.total_revenue_usd",
            "AffiliateListResponse.customer_retention_rate",
            "AffiliateListResponse.customer_retention_rate_ninety_days",
            "AffiliateListResponse.monthly_recurring_revenue_usd",
            "AffiliateListResponse.total_referral_earnings_usd",
            "AffiliateListResponse.total_revenue_usd",
            "DepositCreateResponse.amount",
            "SwapCreateQuoteResponse.amount_in",
            "SwapCreateQuoteResponse.amount_out",
            "SwapCreateQuoteResponse.amount_out_min",
            "SwapCreateQuoteResponse.bridge_fee",
            "SwapCreateQuoteResponse.rate",
            "WalletBalanceResponse.Token.balance",
            "WalletBalanceResponse.Token.value_usd",
            "WalletBalanceResponse.total_usd",
            "WalletListResponse.Wallet.balance_usd",
            "WalletSendResponse.amount");

    /** The caller that holds one of these can act in a user's name, so it must not show up in a log. */
    private static final Set<String> SECRETS = Set.of(
            "AccessTokenCreateResponse.token",
            "App.APIKey.token",
            "CompanyCreateAPIKeyResponse.secret_key",
            "Course.Chapter.Lesson.VideoAsset.signed_thumbnail_playback_token",
            "Invoice.fetch_invoice_token",
            "InvoiceListItem.fetch_invoice_token",
            "Lesson.VideoAsset.signed_storyboard_playback_token",
            "Lesson.VideoAsset.signed_thumbnail_playback_token",
            "Lesson.VideoAsset.signed_video_playback_token",
            "WebhookCreateResponse.webhook_secret");

    /** The contract was made from JavaScript, where a count is a number like any other. */
    private static final Set<String> COUNTS_AS_DOUBLES = Set.of(
            "AccountListResponse.Pagination.current_page",
            "AccountListResponse.Pagination.next_page",
            "AccountListResponse.Pagination.prev_page",
            "AccountListResponse.Pagination.total_count",
            "AccountListResponse.Pagination.total_pages");

    /** Without these an answer is of no use, so it may be refused. */
    private static final Set<String> NEVER_MISSING = Set.of(
            "AccessTokenCreateResponse.token",
            "AccountLinkCreateResponse.url",
            "CompanyCreateAPIKeyResponse.secret_key",
            "WebhookCreateResponse.webhook_secret");

    static boolean decimalAsText(String path) {
        return DECIMALS_AS_TEXT.contains(path);
    }

    static boolean secret(String path) {
        return SECRETS.contains(path);
    }

    static boolean countAsDouble(String path) {
        return COUNTS_AS_DOUBLES.contains(path);
    }

    /** Ids and the tags of unions, besides the few above. */
    static boolean neverMissing(String path) {
        return path.endsWith(".id") || path.endsWith(".typename") || NEVER_MISSING.contains(path);
    }
}

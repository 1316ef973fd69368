package io.github.whop4j.client.accounts;

import io.github.whop4j.client.OpenEnum;

/** What a company is sent to Whop for. */
public final class AccountLinkUseCase extends OpenEnum {
    private static final Known<AccountLinkUseCase> KNOWN = new Known<>(AccountLinkUseCase::new);

    /** To prove who they are (KYC) and set up payouts. */
    public static final AccountLinkUseCase ACCOUNT_ONBOARDING = KNOWN.add("account_onboarding");

    /** To manage payout methods and withdraw. */
    public static final AccountLinkUseCase PAYOUTS_PORTAL = KNOWN.add("payouts_portal");

    private AccountLinkUseCase(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AccountLinkUseCase of(String value) {
        return KNOWN.of(value);
    }
}

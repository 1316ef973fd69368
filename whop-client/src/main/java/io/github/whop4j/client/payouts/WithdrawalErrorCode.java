package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Why a withdrawal failed. */
public final class WithdrawalErrorCode extends OpenEnum {
    private static final Known<WithdrawalErrorCode> KNOWN = new Known<>(WithdrawalErrorCode::new);

    /** The bank account is closed. */
    public static final WithdrawalErrorCode ACCOUNT_CLOSED = KNOWN.add("account_closed");

    /** There is no such bank account. */
    public static final WithdrawalErrorCode ACCOUNT_DOES_NOT_EXIST = KNOWN.add("account_does_not_exist");

    /** The details of the account are wrong. */
    public static final WithdrawalErrorCode ACCOUNT_INFORMATION_INVALID = KNOWN.add("account_information_invalid");

    /** Too little or too much. */
    public static final WithdrawalErrorCode AMOUNT_OUT_OF_BOUNDS = KNOWN.add("amount_out_of_bounds");

    /** Held for a check. */
    public static final WithdrawalErrorCode COMPLIANCE_REVIEW = KNOWN.add("compliance_review");

    /** Above the account's limit. */
    public static final WithdrawalErrorCode EXCEEDED_ACCOUNT_LIMIT = KNOWN.add("exceeded_account_limit");

    /** No reason given. */
    public static final WithdrawalErrorCode GENERIC_PAYOUT_ERROR = KNOWN.add("generic_payout_error");

    static {
        KNOWN.addAll("account_number_invalid_region account_frozen account_lookup_failed account_not_found");
        KNOWN.addAll("attributes_not_validated b2b_payments_prohibited bank_statement_required currency_not_supported");
        KNOWN.addAll("deposit_canceled deposit_failed deposit_rejected destination_unavailable expired_quote");
        KNOWN.addAll("technical_problem identification_number_invalid invalid_account_number invalid_bank_code");
        KNOWN.addAll("invalid_beneficiary invalid_mailing_address invalid_branch_number invalid_branch_code");
        KNOWN.addAll("invalid_phone_number invalid_routing_number invalid_swift_code invalid_company_details");
        KNOWN.addAll("manual_cancelation misc_error missing_city_and_country missing_phone_number");
        KNOWN.addAll("missing_remittance_info payee_name_invalid receiving_account_locked rejected_by_compliance");
        KNOWN.addAll("rtp_not_supported non_transaction_account source_token_insufficient_funds ssn_invalid");
        KNOWN.addAll("wallet_screenshot_required unsupported_region payout_provider_timeout");
    }

    private WithdrawalErrorCode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WithdrawalErrorCode of(String value) {
        return KNOWN.of(value);
    }
}

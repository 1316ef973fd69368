package io.github.whop4j.sandbox.payout;

import io.github.whop4j.sandbox.http.WhopError;
import java.util.List;
import java.util.Locale;

/** Why a payout can fail. */
final class PayoutError {
    /** What it is when no one says. */
    static final String USUAL = "account_closed";

    /** Every {@code error_code} a withdrawal of the contract can have. */
    static final List<String> CODES = List.of(
            USUAL,
            "account_does_not_exist",
            "account_information_invalid",
            "account_number_invalid_region",
            "account_frozen",
            "account_lookup_failed",
            "account_not_found",
            "amount_out_of_bounds",
            "attributes_not_validated",
            "b2b_payments_prohibited",
            "bank_statement_required",
            "compliance_review",
            "currency_not_supported",
            "deposit_canceled",
            "deposit_failed",
            "deposit_rejected",
            "destination_unavailable",
            "exceeded_account_limit",
            "expired_quote",
            "generic_payout_error",
            "technical_problem",
            "identification_number_invalid",
            "invalid_account_number",
            "invalid_bank_code",
            "invalid_beneficiary",
            "invalid_mailing_address",
            "invalid_branch_number",
            "invalid_branch_code",
            "invalid_phone_number",
            "invalid_routing_number",
            "invalid_swift_code",
            "invalid_company_details",
            "manual_cancelation",
            "misc_error",
            "missing_city_and_country",
            "missing_phone_number",
            "missing_remittance_info",
            "payee_name_invalid",
            "receiving_account_locked",
            "rejected_by_compliance",
            "rtp_not_supported",
            "non_transaction_account",
            "source_token_insufficient_funds",
            "ssn_invalid",
            "wallet_screenshot_required",
            "unsupported_region",
            "payout_provider_timeout");

    private PayoutError() {}

    /** The code in words; refuses one that Whop does not have. */
    static String message(String code) {
        if (!CODES.contains(code)) {
            throw WhopError.invalid("error_code must be one of " + String.join(", ", CODES) + ", not " + code + ".");
        }
        return code.equals(USUAL)
                ? "The bank account is closed."
                : code.substring(0, 1).toUpperCase(Locale.ROOT)
                        + code.substring(1).replace('_', ' ') + ".";
    }
}

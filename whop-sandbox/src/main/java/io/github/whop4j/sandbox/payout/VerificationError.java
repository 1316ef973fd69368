package io.github.whop4j.sandbox.payout;

import io.github.whop4j.sandbox.http.WhopError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be wrong with an identity check. */
final class VerificationError {
    /** Every {@code VerificationErrorCode} of the contract. */
    static final List<String> CODES = List.of(
            "abandoned",
            "consent_declined",
            "country_not_supported",
            "device_not_supported",
            "document_expired",
            "document_type_not_supported",
            "document_unverified_other",
            "email_unverified_other",
            "email_verification_declined",
            "id_number_insufficient_document_data",
            "id_number_mismatch",
            "id_number_unverified_other",
            "phone_unverified_other",
            "phone_verification_declined",
            "selfie_document_missing_photo",
            "selfie_face_mismatch",
            "selfie_manipulated",
            "selfie_unverified_other",
            "under_supported_age");

    private static final Map<String, String> REASONS = Map.of(
            "abandoned", "The check was not finished.",
            "document_unverified_other", "The document could not be verified.");

    private VerificationError() {}

    /** What a status means when no one says; null for a status that is no refusal. */
    static @Nullable String usual(String status) {
        return switch (status) {
            case "declined" -> "document_unverified_other";
            case "abandoned" -> "abandoned";
            default -> null;
        };
    }

    /** The code in words; refuses one that Whop does not have. */
    static String reason(String code) {
        if (!CODES.contains(code)) {
            throw WhopError.invalid("error_code must be one of " + String.join(", ", CODES) + ", not " + code + ".");
        }
        return REASONS.getOrDefault(
                code,
                code.substring(0, 1).toUpperCase(Locale.ROOT)
                        + code.substring(1).replace('_', ' ') + ".");
    }
}

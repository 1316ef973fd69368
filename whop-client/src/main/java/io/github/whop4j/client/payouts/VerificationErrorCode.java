package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/**
 * Why an identity check did not pass.
 */
public final class VerificationErrorCode extends OpenEnum {
    private static final Known<VerificationErrorCode> KNOWN = new Known<>(VerificationErrorCode::new);

    /** The document is out of date. */
    public static final VerificationErrorCode DOCUMENT_EXPIRED = KNOWN.add("document_expired");

    /** Whop does not serve the country. */
    public static final VerificationErrorCode COUNTRY_NOT_SUPPORTED = KNOWN.add("country_not_supported");

    /** The face is not the one on the document. */
    public static final VerificationErrorCode SELFIE_FACE_MISMATCH = KNOWN.add("selfie_face_mismatch");

    /** Too young. */
    public static final VerificationErrorCode UNDER_SUPPORTED_AGE = KNOWN.add("under_supported_age");

    /** The number does not belong to the name. */
    public static final VerificationErrorCode ID_NUMBER_MISMATCH = KNOWN.add("id_number_mismatch");

    static {
        KNOWN.addAll("abandoned consent_declined device_not_supported document_type_not_supported");
        KNOWN.addAll("document_unverified_other email_unverified_other email_verification_declined");
        KNOWN.addAll("id_number_insufficient_document_data id_number_unverified_other phone_unverified_other");
        KNOWN.addAll("phone_verification_declined selfie_document_missing_photo selfie_manipulated");
        KNOWN.addAll("selfie_unverified_other");
    }

    private VerificationErrorCode(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static VerificationErrorCode of(String value) {
        return KNOWN.of(value);
    }
}

package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Why an identity check did not pass. */
public final class VerificationErrorCode extends OpenEnum {
    private static final Known<VerificationErrorCode> KNOWN = new Known<>(VerificationErrorCode::new);

    /** Given up half way. */
    public static final VerificationErrorCode ABANDONED = KNOWN.add("abandoned");

    /** They did not agree to be checked. */
    public static final VerificationErrorCode CONSENT_DECLINED = KNOWN.add("consent_declined");

    /** Whop does not serve the country. */
    public static final VerificationErrorCode COUNTRY_NOT_SUPPORTED = KNOWN.add("country_not_supported");

    /** Their device cannot do it. */
    public static final VerificationErrorCode DEVICE_NOT_SUPPORTED = KNOWN.add("device_not_supported");

    /** The document is out of date. */
    public static final VerificationErrorCode DOCUMENT_EXPIRED = KNOWN.add("document_expired");

    /** This kind of document is not accepted. */
    public static final VerificationErrorCode DOCUMENT_TYPE_NOT_SUPPORTED = KNOWN.add("document_type_not_supported");

    /** The document did not pass for another reason. */
    public static final VerificationErrorCode DOCUMENT_UNVERIFIED_OTHER = KNOWN.add("document_unverified_other");

    /** The e-mail address did not pass for another reason. */
    public static final VerificationErrorCode EMAIL_UNVERIFIED_OTHER = KNOWN.add("email_unverified_other");

    /** They did not confirm the e-mail address. */
    public static final VerificationErrorCode EMAIL_VERIFICATION_DECLINED = KNOWN.add("email_verification_declined");

    /** The document says too little to check the number. */
    public static final VerificationErrorCode ID_NUMBER_INSUFFICIENT_DOCUMENT_DATA =
            KNOWN.add("id_number_insufficient_document_data");

    /** The number does not belong to the name. */
    public static final VerificationErrorCode ID_NUMBER_MISMATCH = KNOWN.add("id_number_mismatch");

    /** The number did not pass for another reason. */
    public static final VerificationErrorCode ID_NUMBER_UNVERIFIED_OTHER = KNOWN.add("id_number_unverified_other");

    /** The phone number did not pass for another reason. */
    public static final VerificationErrorCode PHONE_UNVERIFIED_OTHER = KNOWN.add("phone_unverified_other");

    /** They did not confirm the phone number. */
    public static final VerificationErrorCode PHONE_VERIFICATION_DECLINED = KNOWN.add("phone_verification_declined");

    /** The document has no photo to compare with. */
    public static final VerificationErrorCode SELFIE_DOCUMENT_MISSING_PHOTO =
            KNOWN.add("selfie_document_missing_photo");

    /** The face is not the one on the document. */
    public static final VerificationErrorCode SELFIE_FACE_MISMATCH = KNOWN.add("selfie_face_mismatch");

    /** The picture of the face was tampered with. */
    public static final VerificationErrorCode SELFIE_MANIPULATED = KNOWN.add("selfie_manipulated");

    /** The picture of the face did not pass for another reason. */
    public static final VerificationErrorCode SELFIE_UNVERIFIED_OTHER = KNOWN.add("selfie_unverified_other");

    /** Too young. */
    public static final VerificationErrorCode UNDER_SUPPORTED_AGE = KNOWN.add("under_supported_age");

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

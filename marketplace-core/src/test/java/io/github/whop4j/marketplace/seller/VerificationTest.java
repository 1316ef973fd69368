package io.github.whop4j.marketplace.seller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerificationTest {
    @ParameterizedTest
    @CsvSource({
        "created, UNSTARTED",
        "started, UNSTARTED",
        "requires_input, UNSTARTED",
        "abandoned, UNSTARTED",
        "expired, UNSTARTED",
        "submitted, PENDING",
        "processing, PENDING",
        "review, PENDING",
        "resubmission_requested, ACTION_REQUIRED",
        "action_required, ACTION_REQUIRED",
        "approved, VERIFIED",
        "verified, VERIFIED",
        "declined, FAILED",
        "canceled, FAILED"
    })
    void readsAllFourteenStatuses(String status, KycStatus kyc) {
        assertThat(new Verification(status, null, false).kyc()).isEqualTo(kyc);
    }

    @Test
    void isUnstartedWithoutAVerification() {
        assertThat(new Verification(null, null, false).kyc()).isEqualTo(KycStatus.UNSTARTED);
    }

    @Test
    void verifiesNoOneByAGuess() {
        assertThat(new Verification("verified_somehow", "connected", true).kyc())
                .isEqualTo(KycStatus.PENDING);
    }

    @ParameterizedTest
    @CsvSource({
        "verified, connected, true, true",
        "approved, connected, true, true",
        "verified, connected, false, false",
        "verified, pending_verification, true, false",
        "verified, action_required, true, false",
        "verified, verification_failed, true, false",
        "verified, disabled, true, false",
        "verified, not_started, true, false",
        "verified, , true, false",
        "declined, connected, true, false",
        "submitted, connected, true, false"
    })
    void paysOutOnlyVerifiedSellersWithAConnectedAccountAndAMethod(
            String status, String account, boolean method, boolean enabled) {
        assertThat(new Verification(status, account, method).payoutEnabled()).isEqualTo(enabled);
    }
}

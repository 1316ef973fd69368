package io.github.whop4j.sandbox.payout;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identity checks, and what they allow. */
class VerificationsTest extends SellerWithMoney {
    @ParameterizedTest
    @CsvSource({
        "created,not_started",
        "started,not_started",
        "requires_input,action_required",
        "submitted,pending_verification",
        "processing,pending_verification",
        "review,pending_verification",
        "action_required,action_required",
        "resubmission_requested,action_required",
        "approved,connected",
        "verified,connected",
        "declined,verification_failed",
        "canceled,not_started",
        "expired,not_started",
        "abandoned,not_started"
    })
    void eachOfTheFourteenStatusesDecidesThePayoutAccount(String status, String account) {
        platform.control("/companies/" + seller + "/verification", object("status", status))
                .ok();

        JsonObject details = details(seller);
        assertThat(Objects.requireNonNull(details.object("latest_verification")).string("status"))
                .isEqualTo(status);
        assertThat(details.string("status")).isEqualTo(account);
        assertThat(withdraw("1", "usd", null).status()).isEqualTo(account.equals("connected") ? 200 : 422);
    }

    @Test
    void withoutACheckThereIsNoVerification() {
        assertThat(details(seller).get("latest_verification")).isNull();
        assertThat(details(seller).string("status")).isEqualTo("not_started");
        assertThat(withdraw("1", "usd", null).code()).isEqualTo("verification_required");
    }

    @Test
    void aCheckGoesOnUntilItIsOverThenANewOneBegins() {
        String first = verify("started");
        assertThat(verify("declined")).isEqualTo(first);
        assertThat(verify("started")).isNotEqualTo(first);
    }

    @Test
    void aCheckKeepsItsErrorUntilItPasses() {
        assertThat(check("declined", "document_expired").string("last_error_reason"))
                .isEqualTo("Document expired.");
        assertThat(check("started", null).get("last_error_code"))
                .as("the next check is another one")
                .isNull();
        check("resubmission_requested", "selfie_face_mismatch");

        assertThat(check("submitted", null).string("last_error_code")).isEqualTo("selfie_face_mismatch");
        assertThat(check("approved", null).get("last_error_code")).isNull();
    }

    @Test
    void aStatusThatMeansAnErrorHasOne() {
        assertThat(check("declined", null).string("last_error_code")).isEqualTo("document_unverified_other");
        assertThat(check("abandoned", null).string("last_error_code")).isEqualTo("abandoned");
    }

    @Test
    void refusesAnErrorWhopDoesNotHaveAndOneOfACheckThatPassed() {
        String path = "/companies/" + seller + "/verification";

        assertThat(platform.control(path, object("status", "declined", "error_code", "ugly"))
                        .message())
                .contains("selfie_face_mismatch");
        assertThat(platform.control(path, object("status", "approved", "error_code", "document_expired"))
                        .status())
                .isEqualTo(400);
        assertThat(details(seller).get("latest_verification")).isNull();
    }

    @Test
    void refusesAStatusWhopDoesNotHave() {
        Answer refused = platform.control("/companies/" + seller + "/verification", object("status", "done"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("resubmission_requested");
        assertThat(platform.control("/companies/biz_none/verification", object("status", "verified"))
                        .status())
                .isEqualTo(404);
    }
}

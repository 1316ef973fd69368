package io.github.whop4j.sandbox.payout;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Verification;
import io.github.whop4j.sandbox.view.PayoutView;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Identity checks of companies (KYC), and what they mean for paying out. */
public final class Verifications {
    /** Every {@code VerificationStatus} of the contract. */
    public static final List<String> STATUSES = List.of(
            "created",
            "started",
            "requires_input",
            "submitted",
            "processing",
            "review",
            "action_required",
            "resubmission_requested",
            "approved",
            "verified",
            "declined",
            "canceled",
            "expired",
            "abandoned");

    private static final Set<String> PASSED = Set.of("approved", "verified");
    private static final Set<String> OVER = Set.of("declined", "canceled", "expired", "abandoned");

    private final State state;
    private final Webhooks webhooks;

    /**
     * Opens the office.
     *
     * @param state where the checks are kept
     * @param webhooks who is told
     */
    public Verifications(State state, Webhooks webhooks) {
        this.state = state;
        this.webhooks = webhooks;
    }

    /**
     * Moves a company's identity check to a status, from whatever it was. A check that was over stays as it is and a new one
     * begins. Sends {@code verification.succeeded} when the check passes and {@code payout_account.status_updated} when the
     * account's status changes.
     *
     * @param companyId {@code biz_…}
     * @param status one of {@link #STATUSES}
     * @throws WhopError 404 for an unknown company, 400 for an unknown status
     */
    public Verification set(String companyId, String status) {
        return set(companyId, status, null);
    }

    /**
     * Moves a company's identity check to a status, and says what is wrong with it. A check keeps its latest error until
     * another one comes or it passes.
     *
     * @param companyId {@code biz_…}
     * @param status one of {@link #STATUSES}
     * @param errorCode {@code VerificationErrorCode}; null for what the status means by itself
     * @throws WhopError 404 for an unknown company, 400 for an unknown status or error, or an error of a check that passed
     */
    public Verification set(String companyId, String status, @Nullable String errorCode) {
        if (!STATUSES.contains(status)) {
            throw WhopError.invalid("status must be one of " + STATUSES + ", not " + status + ".");
        }
        if (errorCode != null && PASSED.contains(status)) {
            throw WhopError.invalid("A check that is " + status + " has no error_code.");
        }
        return state.store().change(() -> {
            Company company = state.companies().find(companyId);
            if (company == null) {
                throw WhopError.notFound("company", companyId);
            }
            String accountBefore = accountStatus(companyId);
            Verification latest = latest(companyId);
            boolean passedBefore = latest != null && PASSED.contains(latest.status());
            Verification going = latest == null || OVER.contains(latest.status()) ? null : latest;
            Instant now = state.clock().instant();
            String error = error(going, status, errorCode);
            Verification verification = state.verifications()
                    .put(new Verification(
                            going == null ? state.ids().next("verf") : going.id(),
                            companyId,
                            status,
                            error,
                            error == null ? null : VerificationError.reason(error),
                            going == null ? now : going.createdAt(),
                            now));
            if (PASSED.contains(status) && !passedBefore) {
                webhooks.emit("verification.succeeded", companyId, PayoutView.verification(verification));
            }
            String accountAfter = accountStatus(companyId);
            if (!accountAfter.equals(accountBefore)) {
                webhooks.emit(
                        "payout_account.status_updated",
                        companyId,
                        PayoutView.payoutAccount(company, verification, accountAfter));
            }
            return verification;
        });
    }

    private static @Nullable String error(@Nullable Verification going, String status, @Nullable String errorCode) {
        String said = errorCode == null ? VerificationError.usual(status) : errorCode;
        return said != null || going == null || PASSED.contains(status) ? said : going.lastErrorCode();
    }

    /**
     * A company's latest identity check, inside a read or a change.
     *
     * @param companyId {@code biz_…}
     * @return the check, or null when none was begun
     */
    public @Nullable Verification latest(String companyId) {
        return state.verifications().stream()
                .filter(verification -> verification.companyId().equals(companyId))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }

    /**
     * The status of a company's payout account, which follows from its latest identity check.
     *
     * @param companyId {@code biz_…}
     * @return {@code PayoutAccountCalculatedStatuses} of the contract
     */
    public String accountStatus(String companyId) {
        Verification latest = latest(companyId);
        if (latest == null) {
            return "not_started";
        }
        return switch (latest.status()) {
            case "approved", "verified" -> "connected";
            case "submitted", "processing", "review" -> "pending_verification";
            case "requires_input", "action_required", "resubmission_requested" -> "action_required";
            case "declined" -> "verification_failed";
            default -> "not_started";
        };
    }
}

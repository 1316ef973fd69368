package io.github.whop4j.gigflow.seller;

import io.github.whop4j.marketplace.seller.KycStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a seller is told about their verification.
 *
 * @param title the state in a few words
 * @param text what it means and what comes next
 * @param icon a symbol
 * @param tone {@code success}, {@code warning}, {@code error} or {@code brand}
 * @param action what the button to Whop's page says; null when there is nothing to do there
 */
public record KycMessages(
        String title,
        String text,
        String icon,
        String tone,
        @Nullable String action) {
    static KycMessages of(KycStatus status) {
        return switch (status) {
            case UNSTARTED ->
                new KycMessages(
                        "Verify your identity",
                        "Whop checks who you are, once. You need an official document and a few minutes; what you show"
                                + " there stays with Whop.",
                        "shield",
                        "brand",
                        "Complete verification");
            case PENDING ->
                new KycMessages(
                        "Your documents are being checked",
                        "Most checks take a few minutes, some take a day. You are told as soon as there is an answer.",
                        "clock",
                        "brand",
                        null);
            case ACTION_REQUIRED ->
                new KycMessages(
                        "Whop needs something more from you",
                        "A document could not be read, or something is missing. Open the verification to see what it is.",
                        "alert",
                        "warning",
                        "Continue verification");
            case VERIFIED ->
                new KycMessages(
                        "You are verified",
                        "You can publish gigs and, with a payout method, withdraw what you earn.",
                        "check",
                        "success",
                        null);
            case FAILED ->
                new KycMessages(
                        "The verification was declined",
                        "Without it gigs cannot be published. Open the verification to see why, and to try once more.",
                        "alert",
                        "error",
                        "Try again");
        };
    }
}

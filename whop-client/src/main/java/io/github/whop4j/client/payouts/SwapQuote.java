package io.github.whop4j.client.payouts;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one token brings when changed into another, as an estimate. Nothing has moved.
 *
 * @param amountIn what is given, a decimal number as text, of {@code fromToken}
 * @param amountOut what it should bring, a decimal number as text, of {@code toToken}
 * @param crossChain whether the tokens are on different blockchains
 * @param feeBps Whop's fee, in hundredths of a percent; 50 is half a percent
 * @param fromToken the token to give, as Whop describes it
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param object always {@code swap_quote}
 * @param rate how much of {@code toToken} one of {@code fromToken} brings, as Whop computes it
 * @param toToken the token to get, as Whop describes it
 * @param amountOutMin the least it may bring, a decimal number as text, of {@code toToken}
 * @param bridgeFee what going from one blockchain to the other costs; Whop does not name the unit
 * @param estimatedDurationSeconds how long it should take, in seconds
 * @param fromAddress the wallet that would give
 * @param requiresTokenApproval whether the wallet has to allow the use of the token before
 * @param toAddress the wallet that would get
 */
public record SwapQuote(
        @Nullable String amountIn,
        @Nullable String amountOut,
        @Nullable Boolean crossChain,
        @Nullable Integer feeBps,
        @Nullable Map<String, @Nullable Object> fromToken,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String object,
        @Nullable String rate,
        @Nullable Map<String, @Nullable Object> toToken,
        @Nullable String amountOutMin,
        @Nullable String bridgeFee,
        @Nullable Integer estimatedDurationSeconds,
        @Nullable String fromAddress,
        @Nullable Boolean requiresTokenApproval,
        @Nullable String toAddress) {}

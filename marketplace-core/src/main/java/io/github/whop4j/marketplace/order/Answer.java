package io.github.whop4j.marketplace.order;

/**
 * An answered requirement.
 *
 * @param questionId which question of the terms
 * @param question its text then
 * @param answer what the buyer wrote; possibly empty if it was optional
 */
public record Answer(String questionId, String question, String answer) {}

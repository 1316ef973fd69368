package io.github.whop4j.marketplace.catalog;

/**
 * A question buyers ask, answered.
 *
 * @param question 1 to 200 characters
 * @param answer 1 to 1,000 characters
 */
public record Faq(String question, String answer) {}

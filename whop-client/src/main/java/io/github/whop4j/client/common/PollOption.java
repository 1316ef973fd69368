package io.github.whop4j.client.common;

/**
 * One answer of a poll.
 *
 * @param id its id; votes name it
 * @param text the answer
 */
public record PollOption(String id, String text) {}

package io.github.whop4j.client.chat;

/**
 * A person to be added to a private chat.
 *
 * @param channelId the private chat; its id
 * @param userId the person; {@code user_…}
 */
public record CreateDmMember(String channelId, String userId) {}

package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

import java.util.List;

/** A company opens a channel between two people, something is said in it, one leaves, it is closed. */
final class ChatStory {
    private ChatStory() {}

    static void tell(Story story) {
        String channel = story.checked(
                        "POST /dm_channels", "/dm_channels", object("with_user_ids", List.of("user_sandbox_a")))
                .id();
        story.checked("PATCH /dm_channels/{id}", "/dm_channels/" + channel, object("custom_name", "Order 1"));
        String member = story.checked(
                        "POST /dm_members", "/dm_members", object("channel_id", channel, "user_id", "user_sandbox_b"))
                .id();
        story.checked("GET /dm_members", "/dm_members?channel_id=" + channel, null);
        story.checked("GET /dm_members/{id}", "/dm_members/" + member, null);
        story.checked("PATCH /dm_members/{id}", "/dm_members/" + member, object("status", "archived"));
        talk(story, channel);
        story.checked("GET /dm_channels", "/dm_channels", null);
        story.checked("GET /dm_channels/{id}", "/dm_channels/" + channel, null);
        story.checked("DELETE /dm_members/{id}", "/dm_members/" + member, null);
        story.checked("DELETE /dm_channels/{id}", "/dm_channels/" + channel, null);
    }

    private static void talk(Story story, String channel) {
        String question = story.checked(
                        "POST /messages",
                        "/messages",
                        object("channel_id", channel, "content", "When, @avery?")
                                .put("poll", object("options", List.of(object("id", "1", "text", "Today")))))
                .id();
        String answer = story.checked(
                        "POST /messages",
                        "/messages",
                        object("channel_id", channel, "content", "Now", "replying_to_message_id", question))
                .id();
        story.checked("GET /messages", "/messages?direction=asc&channel_id=" + channel, null);
        story.checked("PATCH /messages/{id}", "/messages/" + answer, object("content", "Soon", "is_pinned", true));
        story.checked("GET /messages/{id}", "/messages/" + answer, null);
        story.checked("DELETE /messages/{id}", "/messages/" + answer, null);
    }
}

package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.CompanyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages as the API shows them. Version 2025-01-01 shows no attachments. */
public final class MessageView {
    private MessageView() {}

    /**
     * A message.
     *
     * @param state where its author is
     * @param messages where the message is that it answers
     * @return every key of {@code Message} and {@code MessageListResponse}
     */
    public static JsonObject of(State state, Messages messages, Message message) {
        String answered = message.replyingToMessageId();
        return new JsonObject()
                .put("id", message.id())
                .put("content", message.content())
                .put("created_at", message.createdAt())
                .put("is_edited", message.edited())
                .put("is_pinned", message.pinned())
                .put("mentions", message.mentions())
                .put("mentions_everyone", message.mentionsEveryone())
                .put("message_type", "regular")
                .put("poll", poll(message.poll()))
                .put("poll_votes", List.of())
                .put("reaction_counts", List.of())
                .put("replying_to_message_id", answered == null || messages.find(answered) == null ? null : answered)
                .put("updated_at", message.updatedAt())
                .put("user", author(state, message.authorId()))
                .put("view_count", null);
    }

    /**
     * Who wrote a message; a company speaks through its owner.
     *
     * @param state where people and companies are
     * @param authorId {@code user_…} or {@code biz_…}
     * @return {@code id}, {@code name} and {@code username}
     */
    public static JsonObject author(State state, String authorId) {
        Company company = state.companies().find(authorId);
        if (company != null) {
            return CompanyView.owner(state, company);
        }
        Person person = state.people().get(authorId);
        return new JsonObject()
                .put("id", person.id())
                .put("name", person.name())
                .put("username", person.username());
    }

    private static @Nullable JsonObject poll(Message.@Nullable Poll poll) {
        return poll == null
                ? null
                : new JsonObject()
                        .put(
                                "options",
                                poll.options().stream()
                                        .map(option -> new JsonObject()
                                                .put("id", option.id())
                                                .put("text", option.text()))
                                        .toList());
    }
}

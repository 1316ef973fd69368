package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a user wants to say.
 *
 * @param content Markdown, or null for none
 * @param attachmentIds files to send along
 * @param poll a question to ask, or null
 * @param replyingToMessageId the message it answers, or null
 */
public record Draft(
        @Nullable String content,
        List<String> attachmentIds,
        Message.@Nullable Poll poll,
        @Nullable String replyingToMessageId) {

    /**
     * Reads the body of {@code POST /messages}.
     *
     * @param body valid by contract
     * @return the draft
     * @throws WhopError 400 for a poll without options, or whose options are not numbered from 1
     */
    public static Draft of(JsonObject body) {
        return new Draft(
                written(body), attachmentIds(body), poll(body.object("poll")), body.string("replying_to_message_id"));
    }

    /** White space alone is nothing written. */
    static @Nullable String written(JsonObject body) {
        String content = Objects.requireNonNullElse(body.string("content"), "");
        return content.isBlank() ? null : content;
    }

    static List<String> attachmentIds(JsonObject body) {
        return objects(body, "attachments").stream()
                .map(attachment -> Objects.requireNonNull(attachment.string("id")))
                .distinct()
                .toList();
    }

    private static Message.@Nullable Poll poll(@Nullable JsonObject asked) {
        if (asked == null) {
            return null;
        }
        List<Message.Option> options = new ArrayList<>();
        for (JsonObject option : objects(asked, "options")) {
            String id = Objects.requireNonNull(option.string("id"));
            String text = Objects.requireNonNull(option.string("text"));
            if (!id.equals(Integer.toString(options.size() + 1)) || text.isBlank()) {
                throw WhopError.invalid("poll.options must be numbered 1, 2, 3 … and have texts; "
                        + (options.size() + 1) + " is " + option + ".");
            }
            options.add(new Message.Option(id, text));
        }
        if (options.isEmpty()) {
            throw WhopError.invalid("poll.options must not be empty.");
        }
        return new Message.Poll(options);
    }

    private static List<JsonObject> objects(JsonObject body, String name) {
        List<?> list = body.list(name);
        return list == null
                ? List.of()
                : list.stream().map(JsonObject.class::cast).toList();
    }
}

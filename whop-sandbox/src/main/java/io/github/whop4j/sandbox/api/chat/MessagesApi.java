package io.github.whop4j.sandbox.api.chat;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.chat.Channel;
import io.github.whop4j.sandbox.chat.Channels;
import io.github.whop4j.sandbox.chat.Chat;
import io.github.whop4j.sandbox.chat.Draft;
import io.github.whop4j.sandbox.chat.Message;
import io.github.whop4j.sandbox.chat.MessageView;
import io.github.whop4j.sandbox.chat.Messages;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;

/** {@code /messages}, in direct channels: the sandbox keeps no experiences and their chats. */
public final class MessagesApi {
    private final Channels channels;
    private final Messages messages;

    /**
     * Prepares the operations.
     *
     * @param chat the rules
     */
    public MessagesApi(Chat chat) {
        this.channels = chat.channels();
        this.messages = chat.messages();
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/messages", this::list);
        api.post("/messages", this::send);
        api.get("/messages/{id}", call -> view(call, message(call)));
        api.add(
                Method.PATCH,
                "/messages/{id}",
                call -> view(call, messages.change(call.speaker(), message(call), call.body())));
        api.add(Method.DELETE, "/messages/{id}", this::remove);
    }

    private JsonObject list(Call call) {
        Channel channel = channels.get(call.speaker(), call.query().required("channel_id"));
        return Paging.page(
                call.query(), messages.in(channel), message -> true, Message::id, message -> view(call, message));
    }

    private JsonObject send(Call call) {
        Channel channel = channels.get(call.speaker(), call.text("channel_id"));
        return view(call, messages.send(call.speaker(), channel, Draft.of(call.body())));
    }

    private Object remove(Call call) {
        Message message = message(call);
        Channel channel = channels.of(message);
        messages.remove(call.speaker(), channels.isAdmin(call.speaker(), channel), message);
        return true;
    }

    private Message message(Call call) {
        String id = call.request().pathParameter("id");
        Message message = messages.find(id);
        if (message == null || !channels.reaches(call.speaker(), channels.of(message))) {
            throw WhopError.notFound("message", id);
        }
        return message;
    }

    private JsonObject view(Call call, Message message) {
        return MessageView.of(call.state(), messages, message);
    }
}

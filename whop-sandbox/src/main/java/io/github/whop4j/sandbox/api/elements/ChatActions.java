package io.github.whop4j.sandbox.api.elements;

import io.github.whop4j.sandbox.api.Credentials;
import io.github.whop4j.sandbox.api.Principal;
import io.github.whop4j.sandbox.chat.Channel;
import io.github.whop4j.sandbox.chat.Chat;
import io.github.whop4j.sandbox.chat.Message;
import io.github.whop4j.sandbox.chat.Participant;
import io.github.whop4j.sandbox.file.FileView;
import io.github.whop4j.sandbox.file.Files;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.State;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What the chat's frames know beyond the API of 2025-01-01: that something changed, what came along with messages, and that
 * a user looked. Each is asked with the session's token and only for channels its owner reaches.
 */
public final class ChatActions {
    private static final String CHANNEL = ElementActions.PREFIX + "/channels/{id}";

    private final State state;
    private final Credentials credentials;
    private final Chat chat;
    private final Files files;
    private final Links links;

    /**
     * Prepares the routes.
     *
     * @param state behind whose lock everything is
     * @param credentials who carries which token
     * @param chat what is said
     * @param files what came along
     */
    public ChatActions(State state, Credentials credentials, Chat chat, Files files, Links links) {
        this.state = state;
        this.credentials = credentials;
        this.chat = chat;
        this.files = files;
        this.links = links;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.get(ElementActions.PREFIX + "/pulse", this::pulse);
        router.get(
                CHANNEL + "/attachments",
                request -> state.store().read(() -> inChannel(request, (speaker, channel) -> attachments(channel))));
        router.post(
                CHANNEL + "/viewed",
                request -> state.store()
                        .change(() -> inChannel(request, (speaker, channel) -> {
                            chat.members().viewed(speaker, channel);
                            return new JsonObject().put("ok", true);
                        })));
    }

    private Participant speaker(Request request) {
        Principal principal = credentials.of(request);
        return new Participant(principal.userId(), principal.companyId());
    }

    private Response inChannel(Request request, BiFunction<Participant, Channel, JsonObject> answer) {
        Participant speaker = speaker(request);
        return Response.json(200, answer.apply(speaker, chat.channels().get(speaker, request.pathParameter("id"))));
    }

    /** Another number means that something is to be read again; 204 that it is still the {@code seen} one. */
    private Response pulse(Request request) {
        Participant speaker = speaker(request);
        String pulse = state.store().read(() -> {
            List<Channel> channels = chat.channels().all().stream()
                    .filter(channel -> chat.channels().reaches(speaker, channel))
                    .toList();
            List<List<Message>> messages =
                    channels.stream().map(chat.messages()::in).toList();
            return Integer.toHexString(Objects.hash(channels, messages));
        });
        return pulse.equals(request.queryParameter("seen"))
                ? Response.empty(204)
                : Response.json(200, new JsonObject().put("pulse", pulse));
    }

    private JsonObject attachments(Channel channel) {
        JsonObject byMessage = new JsonObject();
        for (Message message : chat.messages().in(channel)) {
            List<JsonObject> each = message.attachmentIds().stream()
                    .map(files::find)
                    .filter(Objects::nonNull)
                    .map(file -> FileView.of(links, file, state.clock().instant()))
                    .toList();
            if (!each.isEmpty()) {
                byMessage.put(message.id(), each);
            }
        }
        return new JsonObject().put("attachments", byMessage);
    }
}

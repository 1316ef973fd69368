package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Credentials;
import io.github.whop4j.sandbox.api.chat.ChannelMembersApi;
import io.github.whop4j.sandbox.api.chat.ChannelsApi;
import io.github.whop4j.sandbox.api.chat.MessagesApi;
import io.github.whop4j.sandbox.api.elements.ChatActions;
import io.github.whop4j.sandbox.api.elements.ElementActions;
import io.github.whop4j.sandbox.api.files.FileBytes;
import io.github.whop4j.sandbox.api.files.FilesApi;
import io.github.whop4j.sandbox.api.notices.NotificationsApi;
import io.github.whop4j.sandbox.chat.Chat;
import io.github.whop4j.sandbox.control.Control;
import io.github.whop4j.sandbox.control.FileControl;
import io.github.whop4j.sandbox.control.NotificationControl;
import io.github.whop4j.sandbox.file.Files;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.membership.Access;
import io.github.whop4j.sandbox.notification.Notifications;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.state.State;

/** Registers files, chat, notifications and the embedded elements. */
final class MessagingModule {
    private MessagingModule() {}

    static void registerRoutes(
            State state,
            Files files,
            Api api,
            Credentials credentials,
            Links links,
            Router router,
            Verifications verifications,
            PayoutMethods payoutMethods) {
        api.mount(part -> new FilesApi(files, links).register(part), "files");
        router.mount(part -> new FileControl(state, files).register(part), Control.PREFIX);
        router.mount(part -> new FileBytes(state, files).register(part), "/uploads", "/files");
        Chat chat = new Chat(state, files);
        api.mount(part -> new ChannelsApi(chat).register(part), "dm_channels");
        api.mount(part -> new ChannelMembersApi(chat).register(part), "dm_members");
        api.mount(part -> new MessagesApi(chat).register(part), "messages");
        Notifications notifications = new Notifications(state, new Access(state));
        api.mount(part -> new NotificationsApi(notifications).register(part), "notifications");
        router.mount(part -> new NotificationControl(state, notifications).register(part), Control.PREFIX);
        router.mount(
                part -> {
                    new ElementActions(state, credentials, verifications, payoutMethods).register(part);
                    new ChatActions(state, credentials, chat, files, links).register(part);
                },
                ElementActions.PREFIX);
    }
}

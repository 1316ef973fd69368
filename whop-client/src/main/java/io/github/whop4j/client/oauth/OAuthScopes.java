package io.github.whop4j.client.oauth;

import java.util.List;

/** The scopes a marketplace asks people for. Any other of Whop's permission strings may be used beside them. */
public final class OAuthScopes {

    /** An ID token; Whop then insists on a nonce. */
    public static final String OPENID = "openid";
    /** Name, user name and picture. */
    public static final String PROFILE = "profile";
    /** The e-mail address and whether it is verified. */
    public static final String EMAIL = "email";
    /** Read chat channels. */
    public static final String CHAT_READ = "chat:read";
    /** Write in chat channels. */
    public static final String CHAT_MESSAGE_CREATE = "chat:message:create";
    /** Read direct messages. */
    public static final String DMS_READ = "dms:read";
    /** Write, edit and delete direct messages. */
    public static final String DMS_MESSAGE_MANAGE = "dms:message:manage";
    /** Open and change direct message channels. */
    public static final String DMS_CHANNEL_MANAGE = "dms:channel:manage";
    /** Read support chats. */
    public static final String SUPPORT_CHAT_READ = "support_chat:read";
    /** Write in support chats. */
    public static final String SUPPORT_CHAT_MESSAGE_CREATE = "support_chat:message:create";

    /** What sign-in together with chat between buyers and sellers needs. */
    public static final List<String> MARKETPLACE = List.of(
            OPENID,
            PROFILE,
            EMAIL,
            CHAT_READ,
            CHAT_MESSAGE_CREATE,
            DMS_READ,
            DMS_MESSAGE_MANAGE,
            DMS_CHANNEL_MANAGE,
            SUPPORT_CHAT_READ,
            SUPPORT_CHAT_MESSAGE_CREATE);

    private OAuthScopes() {}
}

package io.github.whop4j.client.chat;

import io.github.whop4j.client.common.NamedReference;
import io.github.whop4j.client.content.WhoCanPost;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chat of many, in an experience.
 *
 * @param id its id
 * @param banMedia whether pictures and other media are forbidden
 * @param banUrls whether links are forbidden
 * @param bannedWords words no one may write
 * @param experience where it is
 * @param userPostsCooldownSeconds seconds a person has to wait between messages
 * @param whoCanPost who may write
 * @param whoCanReact who may react
 */
public record ChatChannel(
        String id,
        @Nullable Boolean banMedia,
        @Nullable Boolean banUrls,
        List<String> bannedWords,
        @Nullable NamedReference experience,
        @Nullable Integer userPostsCooldownSeconds,
        @Nullable WhoCanPost whoCanPost,
        @Nullable WhoCanReact whoCanReact) {}

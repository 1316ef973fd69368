package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.State;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The conversations: between the same people there is one. Everything here is called inside a read or a change. */
public final class Channels {
    private final State state;
    private final ChatTables tables;
    private final ChannelMembers members;

    Channels(State state, ChatTables tables, ChannelMembers members) {
        this.state = state;
        this.tables = tables;
        this.members = members;
    }

    /**
     * Opens a channel, or finds the one that the same people have about the same company already; that one stays as it is. A
     * person who opens one is in it. A company is not, but remains its admin.
     *
     * @param speaker who asks
     * @param companyId the company it is about, one the speaker may act for, or null
     * @param named who else, by id, username or e-mail address
     * @param name its own name, or null
     * @throws WhopError 400 when no other person is named, 404 when a user is unknown
     */
    public Channel open(Participant speaker, @Nullable String companyId, List<String> named, @Nullable String name) {
        Set<String> people = new LinkedHashSet<>();
        if (speaker.userId() != null) {
            people.add(speaker.userId());
        }
        named.forEach(each -> people.add(members.person(each).id()));
        Set<String> parties = new LinkedHashSet<>(people);
        parties.add(speaker.id());
        if (parties.size() < 2) {
            throw WhopError.invalid("with_user_ids must name at least one user other than the one who asks.");
        }
        return tables.channels.stream()
                .filter(known -> Objects.equals(known.companyId(), companyId))
                .filter(known -> parties(known).equals(parties))
                .findFirst()
                .orElseGet(() -> {
                    Channel channel = tables.channels.put(new Channel(
                            state.ids().next("feed"),
                            companyId,
                            speaker.id(),
                            name,
                            state.clock().instant(),
                            null));
                    people.forEach(userId -> members.enter(channel, userId));
                    return channel;
                });
    }

    /** The people in a channel, and the company behind it if one opened it. */
    private Set<String> parties(Channel channel) {
        Set<String> parties = new LinkedHashSet<>();
        members.in(channel.id()).forEach(member -> parties.add(member.userId()));
        if (state.companies().find(channel.openedBy()) != null) {
            parties.add(channel.openedBy());
        }
        return parties;
    }

    /**
     * All channels, the most recently active last.
     *
     * @return a list of its own
     */
    public List<Channel> all() {
        return tables.channels.stream()
                .sorted(Comparator.comparing(Channel::activeAt))
                .toList();
    }

    /**
     * A channel the speaker reaches.
     *
     * @param speaker who asks
     * @param id {@code feed_…}
     * @throws WhopError 404 when it is unknown or none of the speaker's
     */
    public Channel get(Participant speaker, String id) {
        Channel channel = tables.channels.find(id);
        if (channel == null || !reaches(speaker, channel)) {
            throw WhopError.notFound("channel", id);
        }
        return channel;
    }

    /**
     * Where something was said, for any caller.
     *
     * @param message a message that exists
     * @return its channel
     */
    public Channel of(Message message) {
        return tables.channels.get(message.channelId());
    }

    /**
     * Where a user is a member, for any caller.
     *
     * @param member a member that exists
     * @return the channel
     */
    public Channel of(ChannelMember member) {
        return tables.channels.get(member.channelId());
    }

    /**
     * Whether a channel exists for a user. Who reaches it may read and write.
     *
     * @param speaker who asks
     * @return true for its members, the company that opened it or that it is about, and the platform of that
     */
    public boolean reaches(Participant speaker, Channel channel) {
        return speaker.userId() != null
                ? tables.member(channel.id(), speaker.userId()) != null
                : speaker.sees(state, channel.openedBy()) || speaker.sees(state, channel.companyId());
    }

    /**
     * Whether a user who reaches a channel may rename and delete it, let people in and put them out.
     *
     * @param speaker who asks
     * @return true for the person who opened it, and for companies
     */
    public boolean isAdmin(Participant speaker, Channel channel) {
        return speaker.userId() == null || speaker.userId().equals(channel.openedBy());
    }

    /**
     * Refuses who may not manage a channel.
     *
     * @param speaker who asks, a user who reaches it
     * @throws WhopError 403 for a member who is not its admin
     */
    public void checkAdmin(Participant speaker, Channel channel) {
        if (!isAdmin(speaker, channel)) {
            throw WhopError.forbidden(
                    "Only the admin of the channel " + channel.id() + ", " + channel.openedBy() + ", may do this.");
        }
    }

    /**
     * Names a channel.
     *
     * @param name the new name, or null for none
     * @return the channel as it is now
     */
    public Channel rename(Channel channel, @Nullable String name) {
        return tables.channels.put(channel.named(name));
    }

    /** Removes a channel, and with it every user from it and all that was said. */
    public void remove(Channel channel) {
        members.in(channel.id()).forEach(members::remove);
        tables.messagesByChannel.of(channel.id()).forEach(message -> tables.messages.remove(message.id()));
        tables.channels.remove(channel.id());
    }
}

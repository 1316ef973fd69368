package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is in which channel; no one is in one twice. Everything here is called inside a read or a change. */
public final class ChannelMembers {
    private final State state;
    private final ChatTables tables;

    ChannelMembers(State state, ChatTables tables) {
        this.state = state;
        this.tables = tables;
    }

    /**
     * Lets a person in.
     *
     * @param named who, by id, username or e-mail address
     * @return the new member
     * @throws WhopError 404 when the person is unknown, 409 when already in
     */
    public ChannelMember enter(Channel channel, String named) {
        String userId = person(named).id();
        if (tables.member(channel.id(), userId) != null) {
            throw WhopError.conflict("already_member", userId + " is in the channel " + channel.id() + " already.");
        }
        return tables.members.put(
                new ChannelMember(state.ids().next("feedmember"), channel.id(), userId, "accepted", "all", null));
    }

    /** The person who goes by an id, a username or an e-mail address. */
    Person person(String named) {
        Person byId = state.people().find(named);
        return byId != null
                ? byId
                : state.people().stream()
                        .filter(person -> person.username().equals(named)
                                || person.email().equalsIgnoreCase(named))
                        .findFirst()
                        .orElseThrow(() -> WhopError.notFound("user", named));
    }

    /**
     * Every user in a channel, in the order of entering.
     *
     * @param channelId {@code feed_…}
     * @return the members
     */
    public List<ChannelMember> in(String channelId) {
        return tables.membersByChannel.of(channelId);
    }

    List<Person> people(String channelId) {
        return in(channelId).stream()
                .map(member -> state.people().get(member.userId()))
                .toList();
    }

    /**
     * A member by id, for any caller.
     *
     * @param id {@code feedmember_…}
     * @return the member, or null
     */
    public @Nullable ChannelMember find(String id) {
        return tables.members.find(id);
    }

    /**
     * A person's settings are the person's own; a company changes those in all of its channels.
     *
     * @param speaker who asks, a user who reaches the channel
     * @throws WhopError 403 when they are another person's
     */
    public void checkMayChange(Participant speaker, ChannelMember member) {
        if (speaker.userId() != null && !speaker.userId().equals(member.userId())) {
            throw WhopError.forbidden("The membership " + member.id() + " is another person's.");
        }
    }

    /**
     * Changes how a channel shows up for a person.
     *
     * @param status the new status, or null to leave it
     * @param notificationPreference the new preference, or null to leave it
     * @return the member as it is now
     */
    public ChannelMember change(
            ChannelMember member, @Nullable String status, @Nullable String notificationPreference) {
        return tables.members.put(member.with(
                Objects.requireNonNullElse(status, member.status()),
                Objects.requireNonNullElse(notificationPreference, member.notificationPreference())));
    }

    /**
     * Remembers that a user has seen everything in a channel; a company sees without leaving a trace.
     *
     * @param speaker who looked
     */
    public void viewed(Participant speaker, Channel channel) {
        ChannelMember member = speaker.userId() == null ? null : tables.member(channel.id(), speaker.userId());
        if (member != null) {
            tables.members.put(member.viewedAt(state.clock().instant()));
        }
    }

    /** Ends a membership. */
    public void remove(ChannelMember member) {
        tables.members.remove(member.id());
    }
}

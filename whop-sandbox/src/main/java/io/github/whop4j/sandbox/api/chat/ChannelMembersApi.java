package io.github.whop4j.sandbox.api.chat;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.chat.Channel;
import io.github.whop4j.sandbox.chat.ChannelMember;
import io.github.whop4j.sandbox.chat.ChannelMembers;
import io.github.whop4j.sandbox.chat.ChannelView;
import io.github.whop4j.sandbox.chat.Channels;
import io.github.whop4j.sandbox.chat.Chat;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code /dm_members}. */
public final class ChannelMembersApi {
    private final Channels channels;
    private final ChannelMembers members;

    /**
     * Prepares the operations.
     *
     * @param chat the rules
     */
    public ChannelMembersApi(Chat chat) {
        this.channels = chat.channels();
        this.members = chat.members();
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/dm_members", this::list);
        api.post("/dm_members", this::enter);
        api.get("/dm_members/{id}", call -> ChannelView.of(member(call)));
        api.add(Method.PATCH, "/dm_members/{id}", this::change);
        api.add(Method.DELETE, "/dm_members/{id}", this::remove);
    }

    /** In the order of entering: the contract has no direction to ask for. */
    private JsonObject list(Call call) {
        Channel channel = channels.get(call.speaker(), call.query().required("channel_id"));
        List<ChannelMember> newestFirst = new ArrayList<>(members.in(channel.id()));
        Collections.reverse(newestFirst);
        return Paging.page(call.query(), newestFirst, member -> true, ChannelMember::id, ChannelView::item);
    }

    private JsonObject enter(Call call) {
        Channel channel = channels.get(call.speaker(), call.text("channel_id"));
        channels.checkAdmin(call.speaker(), channel);
        return ChannelView.of(members.enter(channel, call.text("user_id")));
    }

    private ChannelMember member(Call call) {
        String id = call.request().pathParameter("id");
        ChannelMember member = members.find(id);
        if (member == null || !channels.reaches(call.speaker(), channels.of(member))) {
            throw WhopError.notFound("channel member", id);
        }
        return member;
    }

    private JsonObject change(Call call) {
        ChannelMember member = member(call);
        members.checkMayChange(call.speaker(), member);
        return ChannelView.of(
                members.change(member, call.body().string("status"), call.body().string("notification_preference")));
    }

    private Object remove(Call call) {
        ChannelMember member = member(call);
        if (!member.userId().equals(call.principal().userId())) {
            channels.checkAdmin(call.speaker(), channels.of(member));
        }
        members.remove(member);
        return true;
    }
}

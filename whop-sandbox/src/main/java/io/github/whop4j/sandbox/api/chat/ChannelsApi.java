package io.github.whop4j.sandbox.api.chat;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.chat.Channel;
import io.github.whop4j.sandbox.chat.ChannelView;
import io.github.whop4j.sandbox.chat.Channels;
import io.github.whop4j.sandbox.chat.Chat;
import io.github.whop4j.sandbox.chat.Participant;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import java.util.List;
import java.util.Objects;

/** {@code /dm_channels}. */
public final class ChannelsApi {
    private final Channels channels;

    /**
     * Prepares the operations.
     *
     * @param chat the rules
     */
    public ChannelsApi(Chat chat) {
        this.channels = chat.channels();
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/dm_channels", this::list);
        api.post("/dm_channels", this::open);
        api.get("/dm_channels/{id}", call -> ChannelView.of(channel(call)));
        api.add(Method.PATCH, "/dm_channels/{id}", this::rename);
        api.add(Method.DELETE, "/dm_channels/{id}", call -> {
            channels.remove(managed(call));
            return true;
        });
    }

    private Channel channel(Call call) {
        return channels.get(call.speaker(), call.request().pathParameter("id"));
    }

    private Channel managed(Call call) {
        Channel channel = channel(call);
        channels.checkAdmin(call.speaker(), channel);
        return channel;
    }

    private JsonObject open(Call call) {
        String companyId = call.body().string("company_id");
        List<String> named = Objects.requireNonNull(call.body().list("with_user_ids")).stream()
                .map(String::valueOf)
                .toList();
        return ChannelView.of(channels.open(
                call.speaker(),
                companyId == null ? null : scope(call, companyId),
                named,
                call.body().string("custom_name")));
    }

    /** A person talks about any company there is; a company's key only about those it sees. */
    private static String scope(Call call, String companyId) {
        boolean personal = call.principal().userId() != null;
        Company company = personal ? call.state().companies().find(companyId) : call.company(companyId);
        if (company == null) {
            throw WhopError.notFound("company", companyId);
        }
        return company.id();
    }

    private JsonObject rename(Call call) {
        Channel channel = managed(call);
        return ChannelView.of(
                call.body().has("custom_name")
                        ? channels.rename(channel, call.body().string("custom_name"))
                        : channel);
    }

    /** The most recently active first. A company's key names only companies it sees; a person only sees what is theirs anyway. */
    private JsonObject list(Call call) {
        Participant speaker = call.speaker();
        String companyId = call.query().text("company_id");
        if (companyId != null && speaker.userId() == null) {
            call.company(companyId);
        }
        return Paging.page(
                call.query(),
                channels.all(),
                channel -> channels.reaches(speaker, channel) && call.query().admits("company_id", channel.companyId()),
                Channel::id,
                ChannelView::of);
    }
}

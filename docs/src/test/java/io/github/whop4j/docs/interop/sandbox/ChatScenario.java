package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.chat.CreateDmChannel;
import io.github.whop4j.client.chat.CreateDmMember;
import io.github.whop4j.client.chat.CreateMessage;
import io.github.whop4j.client.chat.DmChannel;
import io.github.whop4j.client.chat.DmMember;
import io.github.whop4j.client.chat.DmMemberQuery;
import io.github.whop4j.client.chat.DmNotificationPreference;
import io.github.whop4j.client.chat.Message;
import io.github.whop4j.client.chat.MessageQuery;
import io.github.whop4j.client.chat.UpdateDmChannel;
import io.github.whop4j.client.chat.UpdateDmMember;
import io.github.whop4j.client.chat.UpdateMessage;
import java.util.List;

/** Direct-message channels, their members and messages. */
final class ChatScenario {
    private ChatScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        DmChannel channel = known(whop.dmChannels()
                .create(CreateDmChannel.builder(List.of("user_sandbox_a"))
                        .customName("Order")
                        .build()));
        assertThat(known(whop.dmChannels()
                                .update(
                                        channel.id(),
                                        UpdateDmChannel.builder()
                                                .customName("Order 1")
                                                .build()))
                        .name())
                .isEqualTo("Order 1");
        assertThat(known(whop.dmChannels().list())).extracting(DmChannel::id).contains(channel.id());
        String late = members(whop, channel.id());
        talk(whop, channel.id());
        assertThat(known(whop.dmChannels().retrieve(channel.id())).lastMessageAt())
                .isNotNull();
        assertThat(whop.dmMembers().delete(late)).isTrue();
        assertThat(whop.dmChannels().delete(channel.id())).isTrue();
    }

    private static String members(WhopClient whop, String channel) {
        DmMember late = known(whop.dmMembers().create(new CreateDmMember(channel, "user_sandbox_b")));
        assertThat(known(whop.dmMembers()
                                .update(
                                        late.id(),
                                        UpdateDmMember.builder()
                                                .notificationPreference(DmNotificationPreference.MENTIONS)
                                                .build()))
                        .notificationPreference())
                .isEqualTo(DmNotificationPreference.MENTIONS);
        assertThat(known(whop.dmMembers().retrieve(late.id())).userId()).isEqualTo("user_sandbox_b");
        assertThat(known(whop.dmMembers().list(DmMemberQuery.builder(channel).build())))
                .extracting(DmMember::id)
                .contains(late.id());
        return late.id();
    }

    private static void talk(WhopClient whop, String channel) {
        Message question = known(
                whop.messages().create(CreateMessage.builder(channel, "When?").build()));
        Message answer = known(whop.messages()
                .create(CreateMessage.builder(channel, "Now")
                        .replyingToMessageId(question.id())
                        .build()));
        Message edited = known(whop.messages()
                .update(answer.id(), UpdateMessage.builder().content("Soon").build()));
        assertThat(edited.isEdited()).isTrue();
        assertThat(known(whop.messages().retrieve(answer.id())).replyingToMessageId())
                .isEqualTo(question.id());
        assertThat(known(whop.messages().list(MessageQuery.builder(channel).build())))
                .extracting(Message::content)
                .containsExactlyInAnyOrder("When?", "Soon");
        assertThat(whop.messages().delete(answer.id())).isTrue();
    }
}

// Two people talk, in a channel the platform opened for them.
import { all, assert, check, client, clientOf } from "./harness.mjs";

const avery = clientOf((await client.accessTokens.create({ user_id: "user_sandbox_a" })).token);
const channel = await client.dmChannels.create({ with_user_ids: ["user_sandbox_a"], custom_name: "Order 1" });

await check("opens a channel, once", async () => {
    assert.equal(channel.name, "Order 1");
    assert.equal((await client.dmChannels.create({ with_user_ids: ["avery"] })).id, channel.id);
    assert.equal((await client.dmChannels.retrieve(channel.id)).id, channel.id);
    assert.deepEqual((await all(avery.dmChannels.list())).map((each) => each.id), [channel.id]);
});

await check("renames a channel", async () => {
    assert.equal((await client.dmChannels.update(channel.id, { custom_name: "Order 2" })).name, "Order 2");
});

await check("lets somebody in and out", async () => {
    const member = await client.dmMembers.create({ channel_id: channel.id, user_id: "user_sandbox_b" });
    assert.equal((await client.dmMembers.retrieve(member.id)).user_id, "user_sandbox_b");
    assert.equal((await client.dmMembers.update(member.id, { status: "archived" })).status, "archived");
    assert.equal((await all(client.dmMembers.list({ channel_id: channel.id }))).length, 2);
    assert.equal(await client.dmMembers.delete(member.id), true);
});

await check("says something, changes it and takes it back", async () => {
    const message = await avery.messages.create({ channel_id: channel.id, content: "Helo" });
    assert.equal(message.user.username, "avery");
    assert.equal((await client.messages.retrieve(message.id)).content, "Helo");
    assert.equal((await avery.messages.update(message.id, { content: "Hello" })).is_edited, true);
    assert.deepEqual((await all(client.messages.list({ channel_id: channel.id }))).map((each) => each.content), [
        "Hello",
    ]);
    assert.equal(await avery.messages.delete(message.id), true);
});

await check("deletes the channel", async () => {
    assert.equal(await client.dmChannels.delete(channel.id), true);
    assert.deepEqual(await all(avery.dmChannels.list()), []);
});

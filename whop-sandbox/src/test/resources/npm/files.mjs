// A file is uploaded in one go and attached; people are told.
import { assert, check, client, control, PLATFORM } from "./harness.mjs";

const file = await client.files.upload(new File(["a picture"], "logo.png"));

await check("uploads a file", async () => {
    assert.equal(file.upload_status, "ready");
    assert.equal(file.content_type, "image/png");
    assert.equal(await (await fetch(file.url)).text(), "a picture");
    assert.equal((await client.files.retrieve(file.id)).size, "9");
});

await check("attaches it to a message", async () => {
    const channel = await client.dmChannels.create({ with_user_ids: ["user_sandbox_a"] });
    const message = await client.messages.create({
        channel_id: channel.id,
        content: "Here it is",
        attachments: [{ id: file.id }],
    });
    assert.equal(message.content, "Here it is");
});

await check("notifies the team", async () => {
    const sent = await client.notifications.create({ company_id: PLATFORM, title: "Hello", content: "World" });
    assert.equal(sent.success, true);
    const { data } = await control("/notifications", undefined, "GET");
    assert.deepEqual(data[0].user_ids, ["user_sandbox"]);
});

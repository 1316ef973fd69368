// Endpoints for events are made, changed, and taken away.
import { all, assert, check, client, connect, PLATFORM, refused, Whop } from "./harness.mjs";

const company = await connect("Listening");
const made = await client.webhooks.create({
    url: "http://localhost:1/hooks",
    resource_id: company.id,
    events: ["payment.succeeded"],
});

await check("an endpoint has a secret of its own", async () => {
    assert.match(made.id, /^hook_/);
    assert.ok(made.webhook_secret.length > 3);
});

await check("finds it, page by page", async () => {
    const other = await client.webhooks.create({ url: "http://localhost:1/other", resource_id: company.id });
    const found = await all(client.webhooks.list({ company_id: company.id, first: 1 }));
    assert.deepEqual(found.map((each) => each.id).sort(), [made.id, other.id].sort());
    assert.equal((await client.webhooks.retrieve(made.id)).url, "http://localhost:1/hooks");
});

await check("switches it off and moves it", async () => {
    const changed = await client.webhooks.update(made.id, { enabled: false, url: "http://localhost:1/moved" });
    assert.equal(changed.enabled, false);
    assert.equal((await client.webhooks.retrieve(made.id)).url, "http://localhost:1/moved");
});

await check("refuses an address that is none, as a BadRequestError", async () => {
    await refused(client.webhooks.create({ url: "ftp://x", resource_id: PLATFORM }), Whop.BadRequestError);
});

await check("takes it away", async () => {
    assert.equal(await client.webhooks.delete(made.id), true);
    await refused(client.webhooks.retrieve(made.id), Whop.NotFoundError);
});

// Three people subscribe; one of them thinks twice.
import { all, assert, check, client, connect, control, PAYS, refused, Whop } from "./harness.mjs";

const company = await connect("Club");
const PEOPLE = ["user_sandbox_a", "user_sandbox_b"];

async function subscribe(user, identifier) {
    const offer = await client.checkoutConfigurations.create({
        mode: "payment",
        plan: {
            company_id: company.id,
            currency: "usd",
            initial_price: 20,
            renewal_price: 20,
            billing_period: 30,
            plan_type: "renewal",
            release_method: "buy_now",
            product: { external_identifier: identifier, title: identifier },
        },
    });
    const { payment_id } = await control(`/checkouts/${offer.id}/pay`, { card: PAYS, user_id: user });
    return (await client.payments.retrieve(payment_id)).membership.id;
}

const ids = [];
for (const user of PEOPLE) {
    ids.push(await subscribe(user, "club"));
}
const [id] = ids;

await check("finds the memberships, page by page", async () => {
    const found = await all(client.memberships.list({ company_id: company.id, first: 1 }));
    assert.deepEqual(found.map((each) => each.id).sort(), [...ids].sort());
    assert.equal((await client.memberships.retrieve(id)).status, "active");
});

await check("notes something about one", async () => {
    const updated = await client.memberships.update(id, { metadata: { seat: "7" } });
    assert.deepEqual(updated.metadata, { seat: "7" });
});

await check("gives free days, pauses and resumes", async () => {
    const before = await client.memberships.retrieve(id);
    const after = await client.memberships.addFreeDays(id, { free_days: 3 });
    const gained = Date.parse(after.renewal_period_end) - Date.parse(before.renewal_period_end);
    assert.equal(gained, 3 * 24 * 3600 * 1000);
    assert.equal((await client.memberships.pause(id)).payment_collection_paused, true);
    assert.equal((await client.memberships.resume(id)).payment_collection_paused, false);
});

await check("cancels at the end of the period, takes that back, and cancels at once", async () => {
    assert.equal((await client.memberships.cancel(id)).cancel_at_period_end, true);
    assert.equal((await client.memberships.uncancel(id)).cancel_at_period_end, false);
    const ended = await client.memberships.cancel(id, { cancellation_mode: "immediate" });
    assert.ok(ended.canceled_at);
    const error = await client.memberships.pause(id).catch((thrown) => thrown);
    assert.ok(error instanceof Whop.APIError && error.status >= 400 && error.status < 500, String(error));
});

await check("finds the members, page by page", async () => {
    const found = await all(client.members.list({ company_id: company.id, first: 1 }));
    assert.deepEqual(found.map((each) => each.user.id).sort(), [...PEOPLE].sort());
    const member = await client.members.retrieve(found[0].id);
    assert.equal(member.user.id, found[0].user.id);
});

await check("knows people and what is open to them", async () => {
    const found = await all(client.users.list({ first: 1 }));
    assert.deepEqual(found.map((each) => each.id).sort(), PEOPLE);
    assert.equal((await client.users.retrieve("user_sandbox_b")).username, "blair");
    assert.equal((await client.users.update("user_sandbox_a", { bio: "Reads a lot" })).bio, "Reads a lot");
    assert.equal((await client.users.checkAccess(company.id, { id: "user_sandbox_b" })).has_access, true);
});

await check("an unknown membership, member or person is a NotFoundError", async () => {
    await refused(client.memberships.retrieve("mem_unknown"), Whop.NotFoundError);
    await refused(client.members.retrieve("mber_unknown"), Whop.NotFoundError);
    await refused(client.users.retrieve("user_unknown"), Whop.NotFoundError);
});

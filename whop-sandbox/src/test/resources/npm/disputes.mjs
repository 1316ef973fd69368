// A buyer's bank warns, asks for money back, and decides.
import { all, assert, check, checkout, client, connect, control, pay, refused, Whop } from "./harness.mjs";

const company = await connect("Disputed");
const payment = await pay(await checkout(company, 50));
const warning = await control(`/payments/${payment}/dispute_alert`, { alert_type: "fraud" });
const first = await control(`/payments/${payment}/dispute`, { amount: 10, reason: "not_received" });
const second = await control(`/payments/${payment}/dispute`, { amount: 5 });

await check("finds the warning", async () => {
    const found = await all(client.disputeAlerts.list({ company_id: company.id }));
    assert.deepEqual(found.map((each) => each.id), [warning.id]);
    assert.equal((await client.disputeAlerts.retrieve(warning.id)).alert_type, "fraud");
});

await check("finds the disputes, page by page", async () => {
    const found = await all(client.disputes.list({ company_id: company.id, first: 1 }));
    assert.deepEqual(found.map((each) => each.id).sort(), [first.id, second.id].sort());
    const dispute = await client.disputes.retrieve(first.id);
    assert.equal(dispute.amount, 10);
    assert.equal(dispute.editable, true);
});

await check("hands in evidence, once", async () => {
    const updated = await client.disputes.updateEvidence(first.id, { notes: "It was sent" });
    assert.equal(updated.notes, "It was sent");
    assert.equal((await client.disputes.submitEvidence(first.id)).status, "under_review");
    await refused(client.disputes.updateEvidence(first.id, { notes: "Too late" }), Whop.ConflictError);
});

await check("is won and lost", async () => {
    await control(`/disputes/${first.id}/win`, {});
    await control(`/disputes/${second.id}/lose`, {});
    assert.equal((await client.disputes.retrieve(first.id)).status, "won");
    assert.equal((await client.disputes.retrieve(second.id)).status, "lost");
});

await check("an unknown dispute is a NotFoundError", async () => {
    await refused(client.disputes.retrieve("dspt_unknown"), Whop.NotFoundError);
    await refused(client.disputeAlerts.retrieve("dspa_unknown"), Whop.NotFoundError);
});

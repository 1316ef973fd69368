// A company puts money in and hands some on; its platform sets what taking it out costs.
import { all, assert, check, client, connect, control, PAYS, refused, Whop } from "./harness.mjs";

const giver = await connect("Giver");
const taker = await connect("Taker");

await check("tops up", async () => {
    const setup = await client.checkoutConfigurations.create({ mode: "setup", company_id: giver.id });
    const left = await control(`/checkouts/${setup.id}/setup`, { card: PAYS });
    const topup = await client.topups.create({
        company_id: giver.id,
        amount: 30,
        currency: "usd",
        payment_method_id: left.payment_method_id,
    });
    assert.equal(topup.total, 30);
    assert.equal(topup.status, "paid");
});

await check("transfers, once per key", async () => {
    const order = {
        origin_id: giver.id,
        destination_id: taker.id,
        amount: 10,
        currency: "usd",
        idempotence_key: "once",
        notes: "Thanks",
    };
    const transfer = await client.transfers.create(order);
    assert.equal(transfer.amount, 10);
    assert.equal((await client.transfers.create(order)).id, transfer.id);
    assert.equal((await client.transfers.retrieve(transfer.id)).notes, "Thanks");
});

await check("finds the transfers, page by page", async () => {
    await client.transfers.create({ origin_id: giver.id, destination_id: taker.id, amount: 1, currency: "usd" });
    await client.transfers.create({ origin_id: giver.id, destination_id: taker.id, amount: 2, currency: "usd" });
    const found = await all(client.transfers.list({ origin_id: giver.id, first: 2 }));
    assert.deepEqual(found.map((each) => each.amount).sort((a, b) => a - b), [1, 2, 10]);
});

await check("refuses what the giver does not have", async () => {
    const error = await client.transfers
        .create({ origin_id: giver.id, destination_id: taker.id, amount: 1000, currency: "usd" })
        .catch((thrown) => thrown);
    assert.ok(error instanceof Whop.BadRequestError || error instanceof Whop.UnprocessableEntityError, String(error));
});

await check("sets a fee markup, finds it and takes it away", async () => {
    const markup = await client.feeMarkups.create({
        company_id: giver.id,
        fee_type: "rtp_withdrawal_markup",
        fixed_fee_usd: 1,
    });
    const found = await all(client.feeMarkups.list({ company_id: giver.id }));
    assert.deepEqual(found.map((each) => [each.id, each.fixed_fee_usd]), [[markup.id, 1]]);
    assert.equal(await client.feeMarkups.delete(markup.id), true);
    assert.deepEqual(await all(client.feeMarkups.list({ company_id: giver.id })), []);
});

await check("finds the payout account", async () => {
    const { payout_account_details } = await client.ledgerAccounts.retrieve(giver.id);
    assert.equal((await client.payoutAccounts.retrieve(payout_account_details.id)).id, payout_account_details.id);
});

await check("what is unknown is a NotFoundError", async () => {
    await refused(client.transfers.retrieve("ctt_unknown"), Whop.NotFoundError);
    await refused(client.feeMarkups.delete("fmu_unknown"), Whop.NotFoundError);
    await refused(client.payoutAccounts.retrieve("poact_unknown"), Whop.NotFoundError);
});

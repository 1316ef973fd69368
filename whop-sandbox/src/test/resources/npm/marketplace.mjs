// A seller is paid, gives some back, is verified and takes the money out.
import { all, assert, check, checkout, client, connect, control, DECLINED, pay } from "./harness.mjs";

const company = await connect("Seller");
const offer = await checkout(company);
const declined = await pay(offer, DECLINED);
const payment = await pay(offer);

await check("a checkout has a plan, a price, a fee and an address", async () => {
    assert.match(offer.id, /^ch_/);
    assert.equal(offer.plan.initial_price, 20);
    assert.deepEqual(offer.metadata, { order: "1" });
    assert.equal((await fetch(offer.purchase_url)).status, 200);
});

await check("finds the checkout again", async () => {
    assert.equal((await client.checkoutConfigurations.retrieve(offer.id)).id, offer.id);
    const found = await all(client.checkoutConfigurations.list({ company_id: company.id }));
    assert.deepEqual(found.map((each) => each.id), [offer.id]);
});

await check("finds the paid payment by its company and status", async () => {
    const found = await all(client.payments.list({ company_id: company.id, statuses: ["paid"] }));
    assert.deepEqual(found.map((each) => each.id), [payment]);
});

await check("the payment is paid, with its metadata", async () => {
    const paid = await client.payments.retrieve(payment);
    assert.equal(paid.status, "paid");
    assert.equal(paid.substatus, "succeeded");
    assert.equal(paid.total, 20);
    assert.equal(paid.company.id, company.id);
    assert.deepEqual(paid.metadata, { order: "1" });
});

await check("a declined payment is open, and says why", async () => {
    const other = await checkout(company);
    const open = await client.payments.retrieve(await pay(other, DECLINED));
    assert.equal(open.status, "open");
    assert.equal(open.substatus, "failed");
    assert.equal(open.failure_message, "Your card was declined.");
});

await check("a declined payment can be tried again", async () => {
    assert.equal(payment, declined);
});

await check("the fees name the platform's", async () => {
    const fees = await all(client.payments.listFees(payment));
    assert.equal(fees.find((fee) => fee.type === "application_fee").amount, 2);
});

await check("refunds a part", async () => {
    const refunded = await client.payments.refund(payment, { partial_amount: 5 });
    assert.equal(refunded.refunded_amount, 5);
});

await check("finds the refund", async () => {
    const [refund, ...others] = await all(client.refunds.list({ payment_id: payment }));
    assert.deepEqual(others, []);
    assert.equal(refund.amount, 5);
    const same = await client.refunds.retrieve(refund.id);
    assert.equal(same.status, "succeeded");
    assert.equal(same.payment.id, payment);
});

await control(`/companies/${company.id}/verification`, { status: "approved" });
const method = await control(`/companies/${company.id}/payout_methods`, { currency: "usd" });

await check("finds the verification of the payout account", async () => {
    const account = (await client.ledgerAccounts.retrieve(company.id)).payout_account_details;
    assert.equal(account.status, "connected");
    const [verification] = await all(client.verifications.list({ payout_account_id: account.id }));
    assert.equal(verification.status, "approved");
    assert.equal((await client.verifications.retrieve(verification.id)).id, verification.id);
});

await check("finds the payout method", async () => {
    const found = await all(client.payoutMethods.list({ company_id: company.id }));
    assert.deepEqual(found.map((each) => each.id), [method.id]);
    assert.equal((await client.payoutMethods.retrieve(method.id)).currency, "usd");
});

await check("withdraws, and the balance falls by as much", async () => {
    const before = await balance();
    const withdrawal = await client.withdrawals.create({ company_id: company.id, amount: 10, currency: "usd" });
    assert.equal(withdrawal.amount, 10);
    assert.equal(cents(before) - cents(await balance()), 1000);
    await control(`/withdrawals/${withdrawal.id}/complete`, {});
    assert.equal((await client.withdrawals.retrieve(withdrawal.id)).status, "completed");
    const found = await all(client.withdrawals.list({ company_id: company.id }));
    assert.deepEqual(found.map((each) => [each.id, each.status]), [[withdrawal.id, "completed"]]);
});

await check("every cent is somewhere", async () => {
    assert.equal((await control("/ledger", undefined, "GET")).balanced, true);
});

async function balance() {
    const account = await client.ledgerAccounts.retrieve(company.id);
    return account.balances.find((each) => each.currency === "usd").balance;
}

function cents(amount) {
    return Math.round(amount * 100);
}

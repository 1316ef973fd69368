// Buyers leave cards, which a seller charges, tries again and renews memberships with.
import { all, assert, check, client, connect, control, DECLINED, PAYS } from "./harness.mjs";

const company = await connect("Cards");
const setup = await client.checkoutConfigurations.create({ mode: "setup", company_id: company.id });
const left = await control(`/checkouts/${setup.id}/setup`, { card: DECLINED });
const [member] = await all(client.members.list({ company_id: company.id }));

await check("finds the setup intent", async () => {
    const [intent] = await all(client.setupIntents.list({ company_id: company.id }));
    assert.equal(intent.id, left.setup_intent_id);
    const same = await client.setupIntents.retrieve(intent.id);
    assert.equal(same.status, "succeeded");
    assert.equal(same.payment_method.id, left.payment_method_id);
    assert.equal(same.member.id, member.id);
});

await check("finds the payment method", async () => {
    const [method] = await all(client.paymentMethods.list({ member_id: member.id }));
    assert.equal(method.id, left.payment_method_id);
    const same = await client.paymentMethods.retrieve(method.id, { company_id: company.id });
    assert.equal(same.typename, "CardPaymentMethod");
    assert.equal(same.card.last4, "0002");
});

function charge(plan) {
    return client.payments.create({
        company_id: company.id,
        member_id: member.id,
        payment_method_id: left.payment_method_id,
        plan: { currency: "usd", ...plan },
    });
}

await check("a charge is declined, and paid once the card is another", async () => {
    const { id } = await charge({ initial_price: 12.5 });
    const failed = await client.payments.retrieve(id);
    assert.equal(failed.substatus, "failed");
    assert.equal(failed.retryable, false);
    await control(`/payment_methods/${left.payment_method_id}`, { card: PAYS });
    const paid = await client.payments.retry(id);
    assert.equal(paid.status, "paid");
    assert.equal(paid.total, 12.5);
});

await check("voids what is not paid", async () => {
    await control(`/payment_methods/${left.payment_method_id}`, { card: DECLINED });
    const { id } = await charge({ initial_price: 3 });
    assert.equal((await client.payments.void(id)).status, "void");
    await control(`/payment_methods/${left.payment_method_id}`, { card: PAYS });
});

await check("a subscription is charged every period", async () => {
    const { id } = await charge({ plan_type: "renewal", initial_price: 5, renewal_price: 5, billing_period: 7 });
    assert.equal((await client.payments.retrieve(id)).billing_reason, "subscription_create");
    await control("/clock/advance", { seconds: 15 * 24 * 3600 });
    const renewals = await all(
        client.payments.list({ company_id: company.id, billing_reasons: ["subscription_cycle"] }),
    );
    assert.deepEqual(renewals.map((each) => [each.status, each.total]), [["paid", 5], ["paid", 5]]);
});

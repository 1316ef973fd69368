// A seller's catalog: products, and the plans they are sold by.
import { all, assert, check, client, connect, control, pay, PAYS } from "./harness.mjs";

const company = await connect("Anna's shop");
const product = await client.products.create({ company_id: company.id, title: "Lessons", metadata: { level: 1 } });
const plan = await client.plans.create({ company_id: company.id, product_id: product.id, initial_price: 12.5 });

await check("creates, retrieves and updates a product", async () => {
    assert.match(product.id, /^prod_/);
    await client.products.update(product.id, { headline: "Learn" });
    const found = await client.products.retrieve(product.id);
    assert.equal(found.headline, "Learn");
    assert.deepEqual(found.metadata, { level: 1 });
});

await check("lists the products", async () => {
    const found = await all(client.products.list({ company_id: company.id, visibilities: ["visible"] }));
    assert.deepEqual(found.map((each) => each.id), [product.id]);
});

await check("creates, retrieves and updates a plan", async () => {
    assert.equal(plan.initial_price, 12.5);
    await client.plans.update(plan.id, { title: "Single lesson" });
    const found = await client.plans.retrieve(plan.id);
    assert.equal(found.title, "Single lesson");
    assert.equal(found.product.id, product.id);
});

await check("lists the plans", async () => {
    const found = await all(client.plans.list({ company_id: company.id, product_ids: [product.id] }));
    assert.deepEqual(found.map((each) => each.id), [plan.id]);
});

await check("a plan of the catalog is paid", async () => {
    const payment = await pay(await client.checkoutConfigurations.create({ plan_id: plan.id }));
    assert.equal((await client.payments.retrieve(payment)).total, 12.5);
    assert.equal((await fetch(plan.purchase_url)).status, 200);
});

await check("creates, uses, lists and archives a promo code", async () => {
    const promo = await client.promoCodes.create({
        company_id: company.id,
        code: "SAVE",
        promo_type: "percentage",
        amount_off: 20,
        base_currency: "usd",
        new_users_only: false,
        promo_duration_months: 1,
    });
    const { id } = await client.checkoutConfigurations.create({ plan_id: plan.id });
    const { payment_id } = await control(`/checkouts/${id}/pay`, { card: PAYS, promo_code: "SAVE" });
    const payment = await client.payments.retrieve(payment_id);
    assert.equal(payment.total, 10);
    assert.equal(payment.promo_code.id, promo.id);
    assert.equal((await client.promoCodes.retrieve(promo.id)).uses, 1);
    assert.equal(await client.promoCodes.delete(promo.id), true);
    const archived = await all(client.promoCodes.list({ company_id: company.id, status: "archived" }));
    assert.deepEqual(archived.map((each) => each.id), [promo.id]);
});

await check("deletes a plan and a product", async () => {
    assert.equal(await client.plans.delete(plan.id), true);
    assert.equal(await client.products.delete(product.id), true);
    assert.deepEqual(await all(client.products.list({ company_id: company.id })), []);
});

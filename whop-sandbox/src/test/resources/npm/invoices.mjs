// A seller writes bills, sends them and closes them.
import { all, assert, check, client, connect } from "./harness.mjs";

const company = await connect("Studio");

function create(more = {}) {
    return client.invoices.create({
        company_id: company.id,
        collection_method: "send_invoice",
        product: { title: "Logo" },
        plan: { initial_price: 20 },
        email_address: "buyer@example.test",
        customer_name: "Buyer",
        due_date: new Date(Date.now() + 86_400_000).toISOString(),
        ...more,
    });
}

await check("creates and retrieves an invoice", async () => {
    const invoice = await create({ line_items: [{ label: "Logo", unit_price: 10, quantity: 2 }] });
    assert.match(invoice.id, /^inv_/);
    const found = await client.invoices.retrieve(invoice.id);
    assert.equal(found.status, "open");
    assert.equal(found.current_plan.formatted_price, "$20.00");
});

for (const [move, status] of [["markPaid", "paid"], ["void", "void"], ["markUncollectible", "uncollectible"]]) {
    await check(`${move} makes an invoice ${status}`, async () => {
        const invoice = await create();
        assert.equal(await client.invoices[move](invoice.id), true);
        assert.equal((await client.invoices.retrieve(invoice.id)).status, status);
    });
}

await check("updates and deletes a draft", async () => {
    const draft = await create({ save_as_draft: true });
    const updated = await client.invoices.update(draft.id, { plan: { initial_price: 30 } });
    assert.equal(updated.current_plan.formatted_price, "$30.00");
    assert.equal(await client.invoices.delete(draft.id), true);
});

await check("lists invoices by status", async () => {
    const found = await all(client.invoices.list({ company_id: company.id, statuses: ["paid", "void"] }));
    assert.deepEqual(found.map((each) => each.status).sort(), ["paid", "void"]);
});

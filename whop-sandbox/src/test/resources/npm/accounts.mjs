// A platform connects accounts: companies under their newer name.
import { assert, check, client, clientOf, PLATFORM } from "./harness.mjs";

const account = await client.accounts.create({ email: "mia@example.test", metadata: { user: "7" } });

await check("connects an account", async () => {
    assert.match(account.id, /^biz_/);
    assert.equal(account.parent_account_id, PLATFORM);
    assert.deepEqual(account.metadata, { user: "7" });
});

await check("updates and retrieves it", async () => {
    await client.accounts.update(account.id, { title: "Mia's studio" });
    assert.equal((await client.accounts.retrieve(account.id)).title, "Mia's studio");
});

await check("lists the accounts by page", async () => {
    const page = await client.accounts.list({ page: 2, per: 1 });
    assert.deepEqual(page.accounts.map((each) => each.id), [account.id]);
    assert.equal(page.pagination.total_count, 2);
});

await check("knows whose key it is", async () => {
    assert.equal((await client.accounts.me()).id, PLATFORM);
    const key = await client.companies.createAPIKey(PLATFORM, { child_company_id: account.id, role: "owner" });
    assert.equal((await clientOf(key.secret_key).accounts.me()).id, account.id);
});

// A platform connects a seller and lets it in: companies, account links, access tokens, API keys.
import { assert, check, client, clientOf, connect, PLATFORM } from "./harness.mjs";

const company = await connect("Anna's shop");

await check("connects a company", async () => {
    assert.match(company.id, /^biz_/);
    assert.equal(company.title, "Anna's shop");
});

await check("retrieves a company", async () => {
    assert.equal((await client.companies.retrieve(company.id)).title, "Anna's shop");
});

await check("updates a company", async () => {
    assert.equal((await client.companies.update(company.id, { description: "Logos" })).description, "Logos");
    assert.equal((await client.companies.retrieve(company.id)).description, "Logos");
});

await check("lists the connected companies", async () => {
    const page = await client.companies.list({ parent_company_id: PLATFORM });
    assert.deepEqual(page.data.map((each) => each.id), [company.id]);
    assert.equal(page.page_info.has_next_page, false);
});

await check("links to the onboarding", async () => {
    const link = await client.accountLinks.create({
        company_id: company.id,
        use_case: "account_onboarding",
        refresh_url: "https://a.test/again",
        return_url: "https://a.test/done",
    });
    assert.equal((await fetch(link.url)).status, 200);
    assert.ok(Date.parse(link.expires_at) > Date.now());
});

await check("an access token of the company sees the company", async () => {
    const token = await client.accessTokens.create({ company_id: company.id });
    assert.ok(Date.parse(token.expires_at) > Date.now());
    assert.equal((await clientOf(token.token).companies.retrieve(company.id)).id, company.id);
});

await check("an API key of the company sees the company", async () => {
    const key = await client.companies.createAPIKey(PLATFORM, {
        child_company_id: company.id,
        name: "Production",
        role: "owner",
    });
    assert.equal(key.name, "Production");
    assert.equal((await clientOf(key.secret_key).companies.retrieve(company.id)).id, company.id);
});

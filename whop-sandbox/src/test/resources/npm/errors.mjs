// Each refusal arrives as the SDK's own class for it, with a message for people.
import { assert, check, client, clientOf, connect, control, PLATFORM, refused, Whop } from "./harness.mjs";

const company = await connect("Seller");

await check("a missing parameter is a BadRequestError", async () => {
    await refused(client.accountLinks.create({ company_id: company.id }), Whop.BadRequestError);
});

await check("a wrong key is an AuthenticationError", async () => {
    await refused(clientOf("apik_wrong").companies.list(), Whop.AuthenticationError);
});

await check("a key without the permission is a PermissionDeniedError", async () => {
    const key = await client.companies.createAPIKey(PLATFORM, {
        child_company_id: company.id,
        permissions: [{ actions: ["company:basic:read"], grant: true, resources: [company.id] }],
    });
    const limited = clientOf(key.secret_key);
    await refused(
        limited.withdrawals.create({ company_id: company.id, amount: 1, currency: "usd" }),
        Whop.PermissionDeniedError,
    );
});

await check("an unknown id is a NotFoundError", async () => {
    await refused(client.payments.retrieve("pay_unknown"), Whop.NotFoundError);
});

await check("too many requests are a RateLimitError that says how long to wait", async () => {
    await control("/faults", { path: "/api/v1/companies", status: 429, retry_after: 12, count: 1 });
    const error = await refused(client.companies.list(), Whop.RateLimitError);
    assert.equal(error.headers.get("retry-after"), "12");
});

await check("the SDK's own retry gets over a fault", async () => {
    await control("/faults", { path: "/api/v1/companies", status: 500, count: 1 });
    const again = new Whop({ maxRetries: 1 });
    assert.equal((await again.companies.retrieve(company.id)).id, company.id);
});

await check("a server error is an InternalServerError", async () => {
    await control("/faults", { path: "/api/v1/companies", status: 503, count: 1 });
    await refused(client.companies.list(), Whop.InternalServerError);
});

await check("a cut connection is an APIConnectionError", async () => {
    await control("/faults", { path: "/api/v1/companies", drop_connection_before: true });
    await assert.rejects(client.companies.list(), Whop.APIConnectionError);
    await control("/faults", undefined, "DELETE");
});

// What all parts share: a client of Whop's own SDK, the sandbox's control API, and checks that print one JSON line each.
import assert from "node:assert/strict";
import Whop from "@whop/sdk";

export { assert, Whop };

export const PLATFORM = "biz_sandbox";
export const PAYS = "4242424242424242";
export const DECLINED = "4000000000000002";

// The address and the key come from WHOP_BASE_URL and WHOP_API_KEY, which the SDK reads itself.
export const client = new Whop({ webhookKey: btoa(process.env.WHOP_WEBHOOK_SECRET), maxRetries: 0 });

export function clientOf(apiKey) {
    return new Whop({ apiKey, maxRetries: 0 });
}

export async function check(name, body) {
    const line = { name, ok: true, detail: "" };
    try {
        await body();
    } catch (error) {
        line.ok = false;
        line.detail = String(error?.stack ?? error);
    }
    console.log(JSON.stringify(line));
}

export async function control(path, body, method = "POST") {
    const response = await fetch(new URL("/_sandbox" + path, process.env.WHOP_BASE_URL), {
        method,
        headers: { "Content-Type": "application/json" },
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
}

export async function pay(checkout, card = PAYS) {
    return (await control(`/checkouts/${checkout.id}/pay`, { card })).payment_id;
}

export function connect(title) {
    return client.companies.create({ title, email: "seller@example.test", parent_company_id: PLATFORM });
}

export function checkout(company, price = 20, fee = 2) {
    return client.checkoutConfigurations.create({
        mode: "payment",
        metadata: { order: "1" },
        plan: {
            company_id: company.id,
            currency: "usd",
            initial_price: price,
            application_fee_amount: fee,
            plan_type: "one_time",
            release_method: "buy_now",
        },
    });
}

export async function all(pages) {
    const items = [];
    for await (const item of pages) {
        items.push(item);
    }
    return items;
}

// The SDK's own class for a refusal, with a message for people.
export async function refused(call, kind) {
    const error = await call.then(
        () => assert.fail(`not refused, expected ${kind.name}`),
        (thrown) => thrown,
    );
    assert.ok(error instanceof kind, `${error?.constructor?.name} instead of ${kind.name}: ${error}`);
    assert.ok(error.error.error.message, "has a message");
    return error;
}

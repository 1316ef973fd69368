// Events that the sandbox signed and sent are taken by the SDK's unwrap; what was touched on the way is not.
import { createServer } from "node:http";
import { once } from "node:events";
import { assert, check, checkout, client, connect, control, pay } from "./harness.mjs";

const received = [];
const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) {
        chunks.push(chunk);
    }
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
    response.writeHead(200).end();
}).listen(0, "127.0.0.1");
await once(server, "listening");
await control("/webhooks", { url: `http://127.0.0.1:${server.address().port}/` });

async function delivery(type) {
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline) {
        const found = received.find((each) => JSON.parse(each.body).type === type);
        if (found) {
            return found;
        }
        await new Promise((resume) => setTimeout(resume, 20));
    }
    throw new Error(`${type} did not arrive; what did: ${received.map((each) => JSON.parse(each.body).type)}`);
}

const company = await connect("Seller");
const payment = await pay(await checkout(company));
await client.payments.refund(payment, { partial_amount: 5 });
await control(`/companies/${company.id}/verification`, { status: "approved" });

await check("unwraps payment.succeeded", async () => {
    const { body, headers } = await delivery("payment.succeeded");
    const event = client.webhooks.unwrap(body, { headers });
    assert.equal(event.type, "payment.succeeded");
    assert.equal(event.company_id, company.id);
    assert.equal(event.data.id, payment);
    assert.equal(event.id, headers["webhook-id"]);
});

for (const type of ["refund.created", "verification.succeeded"]) {
    await check(`unwraps ${type}`, async () => {
        const { body, headers } = await delivery(type);
        assert.equal(client.webhooks.unwrap(body, { headers }).type, type);
    });
}

await check("refuses a body with one flipped byte", async () => {
    const { body, headers } = await delivery("payment.succeeded");
    const bytes = Buffer.from(body);
    bytes[bytes.length >> 1] ^= 1;
    assert.throws(() => client.webhooks.unwrap(bytes.toString("utf8"), { headers }), /No matching signature/);
});

await check("refuses another secret", async () => {
    const { body, headers } = await delivery("payment.succeeded");
    assert.throws(
        () => client.webhooks.unwrap(body, { headers, key: btoa("ws_another") }),
        /No matching signature/,
    );
});

server.close();
server.closeAllConnections();

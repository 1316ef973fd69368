// The SDK turns the pages itself; whoever iterates meets each row once.
import { all, assert, check, client, connect, PLATFORM } from "./harness.mjs";

const ids = [];
for (let number = 0; number < 5; number++) {
    ids.push((await connect(`Seller ${number}`)).id);
}

await check("goes through all pages, each row once", async () => {
    const found = await all(client.companies.list({ parent_company_id: PLATFORM, first: 2 }));
    assert.deepEqual(found.map((each) => each.id).sort(), [...ids].sort());
});

// The SDK looks at end_cursor, not at has_next_page: after the last row it asks once more.
await check("turns the pages by hand: two, two, one, and an empty one", async () => {
    let page = await client.companies.list({ parent_company_id: PLATFORM, first: 2 });
    const sizes = [page.data.length];
    const next = [page.page_info.has_next_page];
    while (page.hasNextPage()) {
        page = await page.getNextPage();
        sizes.push(page.data.length);
        next.push(page.page_info.has_next_page);
    }
    assert.deepEqual(sizes, [2, 2, 1, 0]);
    assert.deepEqual(next, [true, true, false, false]);
});

await check("an empty list has no next page", async () => {
    const page = await client.payments.list({ company_id: ids[0], first: 2 });
    assert.deepEqual(page.data, []);
    assert.equal(page.hasNextPage(), false);
});

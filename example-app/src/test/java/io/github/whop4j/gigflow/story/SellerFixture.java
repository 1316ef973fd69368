package io.github.whop4j.gigflow.story;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A verified seller with one published gig, set up over HTTP as its people would. */
final class SellerFixture {
    /** Package 123.45, extra 9.99. */
    static final String GIG = """
            {"title": "I will draw your logo by hand", "description": "Two drafts, one revision round and clean vector files at the end.",
             "category_id": "design",
             "packages": [{"tier": "basic", "title": "Sketch", "description": "One idea, drawn", "price_cents": 12345,
                           "delivery_days": 3, "revisions_included": 1, "includes": ["SVG", "PNG"]}],
             "extras": [{"title": "Black and white", "description": "For stamps", "price_cents": 999, "delivery_days_add": 1,
                         "max_quantity": 2}],
             "faq": [], "gallery": [],
             "requirements_schema": [{"id": "name", "type": "text", "question": "What name goes in the logo?", "required": true}]}
            """;

    final RunningGigFlow gigflow;
    final HttpUser seller;
    final String companyId;
    final String gigId;
    final String slug;
    final String packageId;
    final String extraId;

    private SellerFixture(RunningGigFlow gigflow) {
        this.gigflow = gigflow;
        seller = gigflow.signUp("Selma", "seller");
        companyId = seller.post("/api/sell/onboard", "{}").expect(200).text("companyId");
        gigflow.sandbox().verify(companyId);
        seller.post("/api/sell/kyc/sync", "{}").expect(200);
        Answer gig = seller.post("/api/sell/gigs", GIG).expect(201);
        gigId = gig.text("id");
        slug = gig.text("slug");
        seller.post("/api/sell/gigs/" + gigId + "/submit", "{}").expect(200);
        gigflow.admin().post("/api/admin/gigs/" + gigId + "/approve", "{}").expect(200);
        Answer shown = gigflow.stranger().get("/api/gigs/" + slug).expect(200);
        packageId = shown.text("packages.0.id");
        extraId = shown.text("extras.0.id");
    }

    static SellerFixture open(RunningGigFlow gigflow) {
        return new SellerFixture(gigflow);
    }

    /** One package at 123.45. */
    Answer checkout(HttpUser buyer) {
        return checkout(buyer, 1, null);
    }

    Answer checkout(HttpUser buyer, int quantity, @Nullable Integer extras) {
        String chosen = extras == null ? "" : "{\"id\": \"%s\", \"quantity\": %d}".formatted(extraId, extras);
        return buyer.post(
                "/api/checkout/create",
                "{\"gigId\": \"%s\", \"packageId\": \"%s\", \"quantity\": %d, \"extras\": [%s]}"
                        .formatted(gigId, packageId, quantity, chosen));
    }

    static Answer confirm(HttpUser buyer, String sessionId, @Nullable String receiptId) {
        String receipt = receiptId == null ? "" : ", \"receipt_id\": \"" + Objects.requireNonNull(receiptId) + "\"";
        return buyer.post("/api/checkout/confirm", "{\"session_id\": \"" + sessionId + "\"" + receipt + "}");
    }
}

package io.github.whop4j.gigflow;

import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.GigExtra;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A verified seller with a gig for sale, set up through the marketplace's services, and what can be done at it. */
public record GigFixture(TestApp app, Member seller, Gig gig) {
    public static final String GOOD_CARD = "4242 4242 4242 4242";
    public static final String BAD_CARD = "4000 0000 0000 0002";

    /** Basic 50.00 with one revision, Premium 120.00 with two; an extra for 25.00 up to three times; one question. */
    public static final GigDraft LOGO = draft(
            "I will draw a logo for your studio",
            List.of(new Question("brand", Question.Type.TEXT, "What is the brand called?", true)));

    public static GigFixture open(TestApp app) {
        return open(app, LOGO);
    }

    public static GigFixture open(TestApp app, GigDraft draft) {
        Member seller = app.join("Sam Seller", Role.SELLER);
        Marketplace marketplace = app.marketplace();
        String company = Objects.requireNonNull(
                marketplace.sellers().onboard(seller.actor()).companyId());
        app.sandbox().verify(company, "approved");
        marketplace.sellers().syncKyc(seller.actor());
        Gig gig = marketplace.catalog().create(seller.actor(), draft);
        marketplace.catalog().move(seller.actor(), gig.id(), GigCommand.SUBMIT, "");
        Member admin = app.admin();
        return new GigFixture(app, seller, marketplace.catalog().move(admin.actor(), gig.id(), GigCommand.APPROVE, ""));
    }

    public static GigDraft draft(String title, List<Question> questions) {
        return new GigDraft(
                title,
                "You get a mark that people remember, in vectors, with a note on how to use it. I answer every day.",
                "design",
                List.of(
                        new GigDraft.PackageDraft(
                                Tier.BASIC, "One mark", "A single direction.", 5_000, 5, 1, List.of("Vector file")),
                        new GigDraft.PackageDraft(
                                Tier.PREMIUM,
                                "Mark and kit",
                                "Three directions.",
                                12_000,
                                9,
                                2,
                                List.of("Vector file", "Brand guide"))),
                List.of(new GigDraft.ExtraDraft("Business card", "Front and back", 2_500, 1, 3)),
                List.of(new Faq("Who owns the logo?", "You do.")),
                questions);
    }

    public Member newBuyer() {
        return app.join("Bea Buyer", Role.BUYER);
    }

    public GigPackage basic() {
        return gig.packages().get(0);
    }

    public GigExtra card() {
        return gig.extras().get(0);
    }

    public String page() {
        return "/g/" + gig.slug();
    }

    /** Opens a checkout for one Basic. */
    public Answer checkout(Member buyer) {
        return buyer.post(
                "/api/checkout/create",
                "{\"gigId\":\"%s\",\"packageId\":\"%s\",\"quantity\":1}".formatted(gig.id(), basic().id()));
    }

    /** Buys one Basic; the order's id. */
    public UUID order(Member buyer) {
        String session = checkout(buyer).string("sessionId");
        app.sandbox().pay(session, GOOD_CARD);
        return buyer.post("/api/checkout/confirm", "{\"session_id\":\"" + session + "\"}")
                .id("orderId");
    }

    /** Buys one Basic and takes it as far as a delivery. */
    public UUID delivered(Member buyer) {
        UUID order = order(buyer);
        buyer.post("/api/orders/" + order + "/requirements", "{\"answers\":{\"brand\":\"Halma\"}}");
        seller.post("/api/orders/" + order + "/deliver", "{\"message\":\"Here it is\"}");
        return order;
    }
}

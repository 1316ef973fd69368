package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.payout.Payouts;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.KycSync;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.Sellers;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /api/sell}: becoming a seller, verification, balance and payout methods, as JSON. Only POSTs change anything. */
final class SellerApi implements Routes {
    private final Sellers sellers;
    private final Payouts payouts;
    private final URI kycReturn;

    SellerApi(Sellers sellers, Payouts payouts, URI appUrl) {
        this.sellers = sellers;
        this.payouts = payouts;
        this.kycReturn = URI.create(appUrl + "/sell/kyc/return");
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/api/sell/onboard", this::onboard);
        routes.post("/api/sell/onboard/link", this::link);
        routes.get("/api/sell/kyc/status", this::status);
        routes.post("/api/sell/kyc/sync", this::sync);
        routes.get("/api/sell/balance", this::balance);
        routes.get("/api/sell/payout-methods", this::payoutMethods);
    }

    private void onboard(Context ctx) {
        SellerAccount account = sellers.onboard(RequestContext.of(ctx).user());
        ctx.json(SellerJson.members("companyId", account.companyId(), "kycStatus", account.kycStatus()));
    }

    private void link(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        SellerAccount account = sellers.onboard(seller);
        URI url = sellers.verificationLink(seller, kycReturn);
        ctx.json(SellerJson.members("url", url, "companyId", account.companyId()));
    }

    /** As stored; asking Whop is {@code sync}. */
    private void status(Context ctx) {
        Optional<SellerAccount> account = sellers.account(RequestContext.of(ctx).user());
        if (account.isEmpty()) {
            ctx.json(Map.of("verified", false, "status", "no_account"));
            return;
        }
        SellerAccount known = account.get();
        ctx.json(SellerJson.members(
                "verified", known.kycStatus() == KycStatus.VERIFIED,
                "status", known.kycStatus(),
                "companyId", known.companyId(),
                "payoutEnabled", known.payoutEnabled()));
    }

    private void sync(Context ctx) {
        KycSync read = sellers.syncKyc(RequestContext.of(ctx).user());
        ctx.json(SellerJson.members("verified", read.verified(), "status", read.status(), "synced", read.synced()));
    }

    private void balance(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        if (withoutCompany(seller)) {
            ctx.json(Map.of("balances", List.of(), "message", "Become a seller first."));
        } else {
            ctx.json(SellerJson.of(payouts.balance(seller)));
        }
    }

    private void payoutMethods(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        ctx.json(Map.of(
                "payoutMethods",
                withoutCompany(seller)
                        ? List.of()
                        : payouts.payoutMethods(seller).stream()
                                .map(SellerJson::of)
                                .toList()));
    }

    private boolean withoutCompany(Actor seller) {
        return sellers.account(seller).map(SellerAccount::companyId).isEmpty();
    }
}

package io.github.whop4j.sandbox.api.accounts;

import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.file.NamedFiles;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Product;
import java.util.Set;

/** What is sent about a company, under its old and its new name: whether what it names is there. */
final class CompanyFields {
    private static final Set<String> LOGO = Set.of("image/png", "image/jpeg", "image/gif");
    private static final Set<String> BANNER = Set.of("image/png", "image/jpeg");

    private final NamedFiles files;

    CompanyFields(NamedFiles files) {
        this.files = files;
    }

    /** Of a company that is made. */
    JsonObject of(Call call) {
        files.check(call.body(), call.speaker(), "logo", LOGO);
        files.check(call.body(), call.speaker(), "banner_image", BANNER);
        return call.body();
    }

    /** Of a company that changes; it features a product of its own only. */
    JsonObject of(Call call, Company company) {
        String productId = call.body().string("featured_affiliate_product_id");
        Product product = productId == null ? null : call.state().products().find(productId);
        if (productId != null && (product == null || !product.companyId().equals(company.id()))) {
            throw WhopError.notFound("product", productId);
        }
        return of(call);
    }
}

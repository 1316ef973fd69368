package io.github.whop4j.sandbox.api.accounts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.commerce.Companies;
import io.github.whop4j.sandbox.commerce.People;
import io.github.whop4j.sandbox.file.NamedFiles;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.ApiKey;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.view.CompanyView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code /companies}. */
public final class CompaniesApi {
    private final Companies companies;
    private final CompanyFields fields;

    /**
     * Prepares the operations.
     *
     * @param companies the rules
     * @param files what they are shown with
     */
    public CompaniesApi(Companies companies, NamedFiles files) {
        this.companies = companies;
        this.fields = new CompanyFields(files);
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.post("/companies", this::create);
        api.get("/companies", CompaniesApi::list);
        api.get("/companies/{id}", call -> CompanyView.of(call.state(), visible(call)));
        api.add(Method.PATCH, "/companies/{id}", call -> CompanyView.of(call.state(), update(call)));
        api.post("/companies/{parent_company_id}/api_keys", CompaniesApi::createApiKey);
    }

    /**
     * Without a parent a person has a company of its own; one that an API key made would belong to no one who could ask for
     * it again, so the key's company becomes the parent.
     */
    private JsonObject create(Call call) {
        Person person = call.person();
        if (person != null && call.body().string("parent_company_id") == null) {
            return CompanyView.of(call.state(), companies.create(person, fields.of(call)));
        }
        Company parent = call.companyOrOwn("parent_company_id");
        if (parent.parentCompanyId() != null) {
            throw WhopError.invalid("parent_company_id " + parent.id()
                    + " is a connected company itself; only a platform can have connected companies.");
        }
        String email = call.body().string("email");
        if (email == null && call.body().string("parent_company_id") != null) {
            throw WhopError.badRequest(
                    "parameter_missing",
                    "email is required with parent_company_id: the address of the company's owner.");
        }
        if (email != null) {
            People.check(email);
        }
        return CompanyView.of(call.state(), companies.create(parent.id(), fields.of(call)));
    }

    private static JsonObject list(Call call) {
        String parentId = call.query().text("parent_company_id");
        if (parentId != null) {
            call.company(parentId);
        }
        return Paging.page(
                call.query(),
                call.state().companies().all(),
                company -> call.principal().sees(company)
                        && call.query().admits("parent_company_id", company.parentCompanyId())
                        && call.query().admitsTime("created", company.createdAt()),
                Company::id,
                company -> CompanyView.item(call.state(), company));
    }

    private Company update(Call call) {
        Company company = visible(call);
        return companies.update(company, fields.of(call, company));
    }

    private static Company visible(Call call) {
        return call.row("company", call.state().companies(), Company::id);
    }

    /** Roles are not modelled: a key can do everything, or what its granted permissions say. */
    private static JsonObject createApiKey(Call call) {
        Company parent = call.company(call.request().pathParameter("parent_company_id"));
        Company child = call.company(call.text("child_company_id"));
        if (call.body().list("permissions") == null && call.body().string("role") == null) {
            throw WhopError.badRequest(
                    "parameter_missing", "permissions, or role, is required: what the key is allowed to do.");
        }
        if (!parent.id().equals(child.parentCompanyId())) {
            throw WhopError.invalid("child_company_id " + child.id() + " is not connected to " + parent.id() + ".");
        }
        String id = call.state().ids().next("apik");
        ApiKey key = call.state()
                .apiKeys()
                .put(new ApiKey(
                        id,
                        "secret_" + id,
                        child.id(),
                        call.body().string("name"),
                        granted(call.body().list("permissions"))));
        return new JsonObject().put("id", id).put("name", key.name()).put("secret_key", key.secret());
    }

    private static @Nullable List<String> granted(@Nullable List<?> permissions) {
        if (permissions == null) {
            return null;
        }
        Set<String> actions = new LinkedHashSet<>();
        for (Object permission : permissions) {
            if (permission instanceof JsonObject statement && statement.get("actions") instanceof List<?> named) {
                List<String> names = named.stream().map(String::valueOf).toList();
                if (Boolean.TRUE.equals(statement.bool("grant"))) {
                    actions.addAll(names);
                } else {
                    names.forEach(actions::remove);
                }
            }
        }
        return List.copyOf(actions);
    }
}

package io.github.whop4j.sandbox.api.accounts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Query;
import io.github.whop4j.sandbox.api.Validation;
import io.github.whop4j.sandbox.commerce.Companies;
import io.github.whop4j.sandbox.commerce.People;
import io.github.whop4j.sandbox.file.NamedFiles;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.view.AccountView;
import java.util.List;
import java.util.Objects;

/**
 * {@code /accounts}: companies under their newer name, with the same ids. Its list has numbered pages, unlike all others.
 */
public final class AccountsApi {
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 50;
    private static final List<String> WEBSITES =
            List.of("x", "instagram", "facebook", "tiktok", "youtube", "linkedin", "twitch", "website", "custom");

    private final Companies companies;
    private final CompanyFields fields;

    /**
     * Prepares the operations.
     *
     * @param companies the rules
     * @param files what they are shown with
     */
    public AccountsApi(Companies companies, NamedFiles files) {
        this.companies = companies;
        this.fields = new CompanyFields(files);
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/accounts", AccountsApi::list);
        api.post("/accounts", this::create);
        api.get("/accounts/me", call -> AccountView.of(call.state(), call.own()));
        api.get("/accounts/{account_id}", call -> AccountView.of(call.state(), visible(call)));
        api.add(Method.PATCH, "/accounts/{account_id}", call -> AccountView.of(call.state(), update(call)));
    }

    private static JsonObject list(Call call) {
        int per = number(call.query(), "per", USUAL_SIZE, LARGEST_SIZE);
        int page = number(call.query(), "page", 1, Integer.MAX_VALUE);
        List<Company> visible =
                call.state().companies().stream().filter(call.principal()::sees).toList();
        int pages = (visible.size() + per - 1) / per;
        return new JsonObject()
                .put(
                        "accounts",
                        visible.stream()
                                .skip((page - 1L) * per)
                                .limit(per)
                                .map(company -> AccountView.of(call.state(), company))
                                .toList())
                .put(
                        "pagination",
                        new JsonObject()
                                .put("current_page", page)
                                .put("next_page", page < pages ? page + 1 : null)
                                .put("prev_page", page > 1 ? page - 1 : null)
                                .put("total_count", visible.size())
                                .put("total_pages", pages));
    }

    private static int number(Query query, String name, int usual, int largest) {
        int number = Objects.requireNonNullElse(query.integer(name), usual);
        if (number < 1 || number > largest) {
            throw WhopError.invalid(name + " must be "
                    + (largest == Integer.MAX_VALUE ? "1 or more" : "between 1 and " + largest) + ", not " + number
                    + ".");
        }
        return number;
    }

    /**
     * A person gets a business account of its own; an API key connects one to its company. The title is the name in the
     * address until it is changed.
     */
    private JsonObject create(Call call) {
        Person person = call.person();
        if (person != null) {
            String email = Objects.requireNonNullElse(call.body().string("email"), person.email());
            return AccountView.of(call.state(), companies.create(person, created(call, email)));
        }
        Company parent = call.own();
        if (parent.parentCompanyId() != null) {
            throw WhopError.invalid(
                    parent.id() + " is a connected account itself; only a platform can have connected accounts.");
        }
        String email = call.body().string("email");
        if (email == null) {
            throw Validation.missing("email");
        }
        return AccountView.of(call.state(), companies.create(parent.id(), created(call, email)));
    }

    private static JsonObject created(Call call, String email) {
        People.check(email);
        return new JsonObject()
                .put("title", email.substring(0, email.indexOf('@')))
                .put("email", email)
                .put("metadata", call.body().object("metadata"));
    }

    private Company update(Call call) {
        Company company = visible(call);
        checkLinks(call.body());
        return companies.update(company, fields.of(call, company));
    }

    /** The contract says nothing about what is in a link; what is shown of one is asked for. */
    private static void checkLinks(JsonObject body) {
        for (Object link : Objects.requireNonNullElse(body.list("social_links"), List.of())) {
            if (!(link instanceof JsonObject named) || named.string("url") == null) {
                throw WhopError.invalid("social_links must each have a url.");
            }
            if (!WEBSITES.contains(String.valueOf(named.string("website")))) {
                throw WhopError.invalid(
                        "social_links.website must be one of " + WEBSITES + ", not " + named.string("website") + ".");
            }
        }
    }

    private static Company visible(Call call) {
        String id = call.request().pathParameter("account_id");
        Company company = call.state().companies().find(id);
        if (company == null || !call.principal().sees(company)) {
            throw WhopError.notFound("account", id);
        }
        return company;
    }
}

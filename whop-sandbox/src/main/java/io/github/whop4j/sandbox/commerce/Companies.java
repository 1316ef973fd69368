package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Index;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The platform, the companies connected to it, and the two people every sandbox has. */
public final class Companies {
    private static final List<String> COLUMNS = List.of("title", "email", "metadata", "parent_company_id", "route");

    private static final Pattern ROUTE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final State state;
    private final Index<Company> byRoute;
    private final People people;

    /**
     * Opens the register.
     *
     * @param state where the companies are kept
     */
    public Companies(State state) {
        this.state = state;
        this.byRoute = state.companies().index(Company::route);
        this.people = new People(state);
        state.store().onRestore(this::seed);
    }

    /**
     * Enters, when the register is empty, the platform {@code biz_sandbox} and the people {@code user_sandbox_a} and
     * {@code user_sandbox_b}. Called when all tables are there.
     */
    public void seed() {
        state.store().run(() -> {
            if (state.companies().find(State.PLATFORM) == null) {
                enter(State.PLATFORM, null, new JsonObject().put("title", "Sandbox Platform"), null);
                person("user_sandbox_a", "Avery Sandbox", "avery");
                person("user_sandbox_b", "Blair Sandbox", "blair");
            }
        });
    }

    private void person(String id, String name, String username) {
        state.people().put(new Person(id, name, username, username + "@sandbox.test"));
    }

    /**
     * Connects a company to a platform. It belongs to the person with its e-mail address.
     *
     * @param fields the body of the request, valid by contract
     */
    public Company create(String parentId, JsonObject fields) {
        return state.store()
                .change(() -> enter(state.ids().next("biz"), parentId, fields, people.idOf(fields.string("email"))));
    }

    /**
     * Creates a company that belongs to a person and is connected to no other.
     *
     * @param fields the body of the request, valid by contract
     */
    public Company create(Person owner, JsonObject fields) {
        return state.store().change(() -> enter(state.ids().next("biz"), null, fields, owner.id()));
    }

    /**
     * Changes the fields that are there, and no others.
     *
     * @param fields the body of the request, valid by contract
     * @return the company as it became
     * @throws WhopError 400 when the title is cleared, or the route is none or belongs to another company
     */
    public Company update(Company company, JsonObject fields) {
        if (fields.has("title")
                && Objects.requireNonNullElse(fields.string("title"), "").isBlank()) {
            throw WhopError.invalid("title must not be empty.");
        }
        return state.store().change(() -> {
            String route = Objects.requireNonNullElse(fields.string("route"), company.route());
            if (!ROUTE.matcher(route).matches()) {
                throw WhopError.invalid(
                        "route must be of lower case letters, digits and hyphens, as in my-company; not " + route
                                + ".");
            }
            if (!route.equals(company.route()) && taken(route)) {
                throw WhopError.invalid("route " + route + " belongs to another company.");
            }
            return state.companies()
                    .put(new Company(
                            company.id(),
                            company.parentCompanyId(),
                            Objects.requireNonNullElse(fields.string("title"), company.title()),
                            company.email(),
                            route,
                            fields.has("metadata") ? fields.object("metadata") : company.metadata(),
                            profile(new JsonObject().putAll(company.profile()), fields),
                            company.ledgerAccountId(),
                            company.payoutAccountId(),
                            company.createdAt(),
                            state.clock().instant(),
                            company.ownerId()));
        });
    }

    private Company enter(String id, @Nullable String parentId, JsonObject fields, @Nullable String ownerId) {
        String title = Objects.requireNonNullElse(fields.string("title"), "");
        if (title.isBlank()) {
            throw WhopError.invalid("title must not be empty.");
        }
        Instant now = state.clock().instant();
        String slug =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String route = slug.isEmpty() || taken(slug) ? (slug + '-' + id.substring("biz_".length())) : slug;
        return state.companies()
                .put(new Company(
                        id,
                        parentId,
                        title,
                        fields.string("email"),
                        route,
                        fields.object("metadata"),
                        profile(new JsonObject(), fields),
                        state.ids().next("ldgr"),
                        state.ids().next("poact"),
                        now,
                        now,
                        ownerId));
    }

    private boolean taken(String route) {
        return !byRoute.of(route).isEmpty();
    }

    private JsonObject profile(JsonObject profile, JsonObject fields) {
        fields.names().stream()
                .filter(name -> !COLUMNS.contains(name))
                .forEach(name -> profile.put(name, fields.get(name)));
        List<?> links = fields.list("social_links");
        return links == null
                ? profile
                : profile.put(
                        "social_links",
                        links.stream()
                                .map(link -> new JsonObject()
                                        .putAll((JsonObject) link)
                                        .put("id", state.ids().next("link")))
                                .toList());
    }
}

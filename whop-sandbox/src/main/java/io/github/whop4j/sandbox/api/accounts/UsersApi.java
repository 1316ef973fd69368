package io.github.whop4j.sandbox.api.accounts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.membership.Access;
import io.github.whop4j.sandbox.membership.Profiles;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Person;
import java.util.Locale;

/** {@code /users}: every user sees every user, as on Whop. */
public final class UsersApi {
    private final Profiles profiles;
    private final Access access;
    private final Links links;

    /**
     * Prepares the operations.
     *
     * @param profiles the people
     * @param access what is open to them
     * @param links where their pictures are
     */
    public UsersApi(Profiles profiles, Access access, Links links) {
        this.profiles = profiles;
        this.access = access;
        this.links = links;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/users", this::list);
        api.get("/users/{id}", this::retrieve);
        api.add(Method.PATCH, "/users/{id}", this::update);
        api.get("/users/{id}/access/{resource_id}", this::checkAccess);
    }

    private JsonObject list(Call call) {
        String text = call.query().text("query");
        String wanted = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return Paging.page(
                call.query(),
                call.state().people().all(),
                person -> (person.name() + " " + person.username())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted),
                Person::id,
                person -> profiles.view(links, person));
    }

    private JsonObject retrieve(Call call) {
        String companyId = call.query().text("company_id");
        if (companyId != null) {
            call.company(companyId);
        }
        return profiles.view(links, person(call));
    }

    /** A token of a person changes only that person; a company's key changes any, for no person is signed in here to do it. */
    private JsonObject update(Call call) {
        Person person = person(call);
        String self = call.principal().userId();
        if (self != null && !self.equals(person.id())) {
            throw WhopError.forbidden("This credential is of " + self + " and cannot change " + person.id() + ".");
        }
        if (call.body().string("company_id") != null) {
            throw WhopError.invalid("company_id: the sandbox keeps one profile per person, none per company.");
        }
        if (call.body().object("profile_picture") != null) {
            throw WhopError.invalid("profile_picture: the sandbox takes no pictures.");
        }
        return profiles.view(links, profiles.update(person, call.body()));
    }

    private JsonObject checkAccess(Call call) {
        String userId = userId(call);
        String resourceId = call.request().pathParameter("resource_id");
        Company owner = access.owner(resourceId);
        if (owner == null ? !resourceId.startsWith("exp_") : !call.sees(owner.id())) {
            throw WhopError.notFound("resource", resourceId);
        }
        String level = access.level(userId, resourceId);
        return new JsonObject().put("access_level", level).put("has_access", !level.equals("no_access"));
    }

    /** The owner a company shows has no account here, but its access can be asked for. */
    private String userId(Call call) {
        String id = call.request().pathParameter("id");
        boolean owner = call.state().companies().stream().anyMatch(company -> id.equals(company.ownerUserId()));
        return owner ? id : person(call).id();
    }

    private Person person(Call call) {
        String id = call.request().pathParameter("id");
        Person found = profiles.find(id);
        if (found == null) {
            throw WhopError.notFound("user", id);
        }
        return found;
    }
}

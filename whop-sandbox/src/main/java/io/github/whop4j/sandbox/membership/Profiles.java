package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.http.Links;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people of the sandbox as every user sees them. */
public final class Profiles {
    private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9-]+");

    private final State state;
    private final Table<Profile> profiles;

    /**
     * Opens the profiles.
     *
     * @param state where the people are kept
     */
    public Profiles(State state) {
        this.state = state;
        this.profiles = state.store().table("profiles", Profile.class, Profile::userId);
    }

    /**
     * The person of an id or a username, inside a read or a change.
     *
     * @param idOrName {@code user_…} or a username
     * @return the person, or null
     */
    public @Nullable Person find(String idOrName) {
        Person byId = state.people().find(idOrName);
        return byId != null ? byId : named(idOrName);
    }

    /**
     * Changes what the fields name.
     *
     * @param person whose profile
     * @param fields the body of the request, valid by contract
     * @return the person as it is now
     * @throws WhopError 400 when the username has other characters than letters, digits and hyphens, or is another user's
     */
    public Person update(Person person, JsonObject fields) {
        return state.store().change(() -> {
            String username = Objects.requireNonNullElse(fields.string("username"), person.username());
            Person holder = named(username);
            if (!username.equals(person.username())
                    && !USERNAME.matcher(username).matches()) {
                throw WhopError.invalid("username must be letters, digits and hyphens, not " + username + ".");
            }
            if (holder != null && !holder.id().equals(person.id())) {
                throw WhopError.invalid("username is taken: " + username + ".");
            }
            if (fields.has("bio")) {
                profiles.put(new Profile(person.id(), fields.string("bio")));
            }
            String name = Objects.requireNonNullElse(fields.string("name"), person.name());
            return state.people().put(new Person(person.id(), name, username, person.email()));
        });
    }

    /**
     * A person as {@code User} and {@code UserListResponse} of the contract, with the picture every user has from the start.
     *
     * @return every key
     */
    public JsonObject view(Links links, Person person) {
        Profile profile = profiles.find(person.id());
        return new JsonObject()
                .put("id", person.id())
                .put("name", person.name())
                .put("username", person.username())
                .put("bio", profile == null ? null : profile.bio())
                .put(
                        "profile_picture",
                        new JsonObject().put("url", links.picture(person.id()).toString()))
                // The people are there from the start, as the platform is.
                .put("created_at", state.companies().get(State.PLATFORM).createdAt());
    }

    private @Nullable Person named(String username) {
        return state.people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElse(null);
    }
}

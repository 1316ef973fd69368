package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People by their e-mail addresses, of which each has one. Everything here happens inside a read or a change. */
public final class People {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final State state;

    /**
     * Opens the address book.
     *
     * @param state where the people are kept
     */
    public People(State state) {
        this.state = state;
    }

    /**
     * The user who has an e-mail address; a new user otherwise, for paying and being paid is how people come to have a Whop
     * account.
     *
     * @return the person
     * @throws WhopError 400 for what is no address
     */
    public Person of(String email) {
        check(email);
        return find(email).orElseGet(() -> {
            String id = state.ids().next("user");
            String name = email.substring(0, email.indexOf('@'));
            return state.people().put(new Person(id, name, id, email.toLowerCase(Locale.ROOT)));
        });
    }

    /**
     * Refuses what is no e-mail address.
     *
     * @param email what was sent
     * @throws WhopError 400
     */
    public static void check(String email) {
        if (!ADDRESS.matcher(email).matches()) {
            throw WhopError.invalid("This is no e-mail address: " + email + ".");
        }
    }

    /**
     * Who has an address by now.
     *
     * @param email the address, or null
     * @return {@code user_…}; null when no one has it, or there is no address
     */
    public @Nullable String idOf(@Nullable String email) {
        return email == null ? null : find(email).map(Person::id).orElse(null);
    }

    private Optional<Person> find(String email) {
        return state.people().stream()
                .filter(person -> person.email().equalsIgnoreCase(email))
                .findFirst();
    }
}

package io.github.whop4j.sandbox.chat;

import io.github.whop4j.sandbox.state.Person;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text names: {@code @username}, {@code @user_…} or {@code @everyone}. An e-mail address names no one.
 *
 * @param users those of the people in the channel who are named
 * @param everyone whether all are
 */
record Mentions(List<String> users, boolean everyone) {
    static Mentions in(@Nullable String content, List<Person> people) {
        String text = Objects.requireNonNullElse(content, "");
        return new Mentions(
                people.stream()
                        .filter(person -> names(text, person.username()) || names(text, person.id()))
                        .map(Person::id)
                        .toList(),
                names(text, "everyone"));
    }

    private static boolean names(String text, String name) {
        return Pattern.compile("(?<![\\w.])@" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(text)
                .find();
    }
}

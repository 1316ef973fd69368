package io.github.whop4j.client.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A type of the contract with every name in it resolved. */
sealed interface Shape {

    /** As the contract calls it. */
    String text();

    /** One token, or JSON without a type. */
    enum Scalar implements Shape {
        STRING("string"),
        DOUBLE("double"),
        INTEGER("integer"),
        BOOLEAN("boolean"),
        DATETIME("datetime"),
        MAP("map<string,any>"),
        ANY("any"),
        STRING_OR_NUMBER("union<string | number>");

        private final String text;

        Scalar(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /**
     * An enum.
     *
     * @param all its words
     * @param ofUnion the words of the same field over all variants of a union; the same as {@code all} elsewhere
     */
    record Words(Set<String> all, Set<String> ofUnion) implements Shape {
        Words(List<String> all) {
            this(new TreeSet<>(all), new TreeSet<>(all));
        }

        @Override
        public String text() {
            return "enum " + (all.size() > 8 ? "of " + all.size() + " words" : all);
        }
    }

    /**
     * An array.
     *
     * @param item of each element
     */
    record ListOf(Shape item) implements Shape {
        @Override
        public String text() {
            return "array<" + item.text() + ">";
        }
    }

    /**
     * An object.
     *
     * @param name its dotted name in the contract
     * @param fields by their names
     */
    record Fields(String name, Map<String, Field> fields) implements Shape {
        @Override
        public String text() {
            return "object " + name;
        }

        /** How exceptions name a field. */
        String path(String field) {
            return name + "." + field;
        }
    }

    /**
     * A union of objects.
     *
     * @param variants in the contract's order
     */
    record OneOf(List<Fields> variants) implements Shape {
        @Override
        public String text() {
            return "union of " + variants.stream().map(Fields::name).toList();
        }
    }

    /**
     * Either text or an object.
     *
     * @param object the second form
     */
    record TextOr(Fields object) implements Shape {
        @Override
        public String text() {
            return "union of string and " + object.name();
        }
    }

    /**
     * A name the stored contract does not resolve; two events of a later version have such.
     *
     * @param name the dangling name
     */
    record Unresolved(String name) implements Shape {
        @Override
        public String text() {
            return name + ", of which only the name is known";
        }
    }
}

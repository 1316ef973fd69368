package io.github.whop4j.client.contract;

import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.Patch;
import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.ListOf;
import io.github.whop4j.client.contract.Shape.OneOf;
import io.github.whop4j.client.contract.Shape.Scalar;
import io.github.whop4j.client.contract.Shape.TextOr;
import io.github.whop4j.client.contract.Shape.Words;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds a Java type against a type of the contract, down to the last nested field and the last word of every enum. */
final class TypeCheck {
    private final Use use;
    private final Drifts drifts;

    TypeCheck(Use use, Drifts drifts) {
        this.use = use;
        this.drifts = drifts;
    }

    /**
     * Compares the two.
     *
     * @param path how {@link Allowed} names the field, empty for what is no field
     */
    void check(Type java, Shape shape, String path, String where) {
        Class<?> raw = JavaTypes.raw(java);
        if (raw == Patch.class) {
            check(JavaTypes.argument(java), shape, path, where);
        } else if (shape instanceof ListOf list) {
            if (raw == List.class) {
                check(JavaTypes.argument(java), list.item(), path, where + "[]");
            } else {
                mismatch(java, shape, where);
            }
        } else if (shape instanceof Fields fields && raw.isRecord()) {
            record(raw, fields, where);
        } else if (shape instanceof OneOf union && raw.isSealed()) {
            sealed(raw, union, where);
        } else if (shape instanceof OneOf union && raw.isRecord() && !use.isSent()) {
            record(raw, merged(union), where);
        } else if (shape instanceof OneOf union) {
            drifts.add(
                    where,
                    "contract has {} variants, so it must be a sealed interface, Java has {}",
                    union.variants().size(),
                    JavaTypes.text(java));
        } else if (shape instanceof Words words) {
            words(java, words, path, where);
        } else if (shape instanceof TextOr either && raw.isRecord()) {
            record(raw, either.object(), where);
        } else if (shape instanceof Fields
                || (shape instanceof TextOr && raw != String.class && raw != Object.class)
                || (shape instanceof Scalar scalar && !Scalars.fit(java, scalar, path, use))) {
            mismatch(java, shape, where);
        }
    }

    /** The same fields in both directions. */
    void record(Class<?> type, Fields fields, String where) {
        Map<String, RecordComponent> components = JavaTypes.components(type);
        fields.fields().values().forEach(field -> {
            RecordComponent component = components.get(field.name());
            if (component == null) {
                drifts.add(
                        where + "." + field.name(),
                        "contract says {} ({}), Java has nothing in {}",
                        field.shape().text(),
                        field.required() ? "required" : "optional",
                        JavaTypes.text(type));
            } else {
                component(component, field, fields.path(field.name()), where + "." + field.name());
            }
        });
        components.forEach((name, component) -> {
            if (!fields.fields().containsKey(name)) {
                surplus(component, type, where + "." + name);
            }
        });
    }

    private void component(RecordComponent component, Field field, String path, String where) {
        String fault = Presence.fault(field, component.getType(), JavaTypes.isNullable(component), path, use);
        if (fault != null) {
            drifts.add(where, "{}; Java has {}", fault, JavaTypes.text(component.getGenericType()));
        }
        new TypeCheck(use.inside(), drifts).check(component.getGenericType(), field.shape(), path, where);
    }

    private void surplus(RecordComponent component, Class<?> type, String where) {
        if (use != Use.LISTED) {
            drifts.add(
                    where,
                    "contract has no such field, Java has {} in {}",
                    JavaTypes.text(component.getGenericType()),
                    JavaTypes.text(type));
        } else if (!JavaTypes.isNullable(component) && component.getType() != List.class) {
            drifts.add(where, "contract does not list it, so it must be @Nullable in {}", JavaTypes.text(type));
        }
    }

    private void sealed(Class<?> type, OneOf union, String where) {
        Variants variants = Variants.match(type, union);
        variants.pairs().forEach((variant, record) -> {
            if (record.isRecord()) {
                record(record, variant, where + "<" + record.getSimpleName() + ">");
            } else {
                drifts.add(
                        where,
                        "contract has the variant {}, Java has no record but {}",
                        variant.name(),
                        JavaTypes.text(record));
            }
        });
        variants.variants()
                .forEach(variant -> drifts.add(
                        where,
                        "contract has the variant {} with {}, Java has no record for it in {}",
                        variant.name(),
                        variant.fields().keySet(),
                        JavaTypes.text(type)));
        variants.surplus()
                .forEach(record ->
                        drifts.add(where, "contract has no such variant, Java has {}", JavaTypes.text(record)));
    }

    private void words(Type java, Words words, String path, String where) {
        Class<?> raw = JavaTypes.raw(java);
        // A field with a single word, or the tag of a union, may be plain text.
        if (raw == String.class && (words.all().size() == 1 || path.endsWith(".typename"))) {
            return;
        }
        if (!OpenEnum.class.isAssignableFrom(raw)) {
            mismatch(java, words, where);
            return;
        }
        Set<String> known = JavaTypes.words(raw);
        if (!known.equals(words.all()) && !known.equals(words.ofUnion())) {
            without(words.all(), known)
                    .forEach(word -> drifts.add(
                            where, "contract has the word {}, Java's {} has not", word, JavaTypes.text(raw)));
            without(known, words.ofUnion())
                    .forEach(word ->
                            drifts.add(where, "contract has no word {}, Java's {} has", word, JavaTypes.text(raw)));
        }
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** All variants in one record: certain is only what is certain in each. */
    private static Fields merged(OneOf union) {
        Map<String, Field> fields = new LinkedHashMap<>();
        union.variants()
                .forEach(variant -> variant.fields().forEach((name, field) -> {
                    boolean certain = union.variants().stream()
                            .allMatch(other -> other.fields().containsKey(name)
                                    && other.fields().get(name).certain());
                    fields.putIfAbsent(name, new Field(name, field.shape(), certain, !certain));
                }));
        return new Fields("union", fields);
    }

    private void mismatch(Type java, Shape shape, String where) {
        drifts.add(where, "contract says {}, Java has {}", shape.text(), JavaTypes.text(java));
    }
}

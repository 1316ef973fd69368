package io.github.whop4j.client.contract;

import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.OneOf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which record of a sealed interface stands for which variant of a union: the pairs whose fields are most alike, and of
 * equals those whose names are.
 *
 * @param pairs variant to record
 * @param variants without a record
 * @param records without a variant
 */
record Variants(Map<Fields, Class<?>> pairs, List<Fields> variants, List<Class<?>> records) {
    private record Pair(Fields variant, Class<?> type, double likeness) {}

    static Variants match(Class<?> sealed, OneOf union) {
        List<Class<?>> records = new ArrayList<>(JavaTypes.records(sealed));
        List<Fields> variants = new ArrayList<>(union.variants());
        List<Pair> all = new ArrayList<>();
        for (Fields variant : variants) {
            for (Class<?> type : records) {
                all.add(new Pair(variant, type, likeness(variant, type)));
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Map<Fields, Class<?>> pairs = new LinkedHashMap<>();
        for (Pair pair : all) {
            boolean alike = !isFallback(pair.type()) || pair.likeness() >= 1;
            if (alike && variants.contains(pair.variant()) && records.contains(pair.type())) {
                pairs.put(pair.variant(), pair.type());
                variants.remove(pair.variant());
                records.remove(pair.type());
            }
        }
        return new Variants(pairs, variants, records);
    }

    /** A fallback for variants of tomorrow stands for none of today's. */
    List<Class<?>> surplus() {
        return records.stream().filter(type -> !isFallback(type)).toList();
    }

    private static boolean isFallback(Class<?> type) {
        return type.getSimpleName().matches("(Unknown|Other).*");
    }

    private static double likeness(Fields variant, Class<?> type) {
        Set<String> mine = type.isRecord() ? JavaTypes.components(type).keySet() : Set.of();
        Set<String> both = new HashSet<>(mine);
        both.retainAll(variant.fields().keySet());
        Set<String> either = new HashSet<>(mine);
        either.addAll(variant.fields().keySet());
        boolean named = lower(variant.name()).contains(lower(type.getSimpleName()));
        return (double) both.size() / Math.max(1, either.size()) + (named ? 0.01 : 0);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

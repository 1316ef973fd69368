package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** Who can see a post. */
public final class ForumPostVisibilityType extends OpenEnum {
    private static final Known<ForumPostVisibilityType> KNOWN = new Known<>(ForumPostVisibilityType::new);

    /** Members only. */
    public static final ForumPostVisibilityType MEMBERS_ONLY = KNOWN.add("members_only");

    /** Anyone. */
    public static final ForumPostVisibilityType GLOBALLY_VISIBLE = KNOWN.add("globally_visible");

    private ForumPostVisibilityType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ForumPostVisibilityType of(String value) {
        return KNOWN.of(value);
    }
}

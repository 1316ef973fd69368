package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Which people to reach again, by what they did with products. */
public final class TiktokShoppingRetargeting extends OpenEnum {
    private static final Known<TiktokShoppingRetargeting> KNOWN = new Known<>(TiktokShoppingRetargeting::new);

    /** None. */
    public static final TiktokShoppingRetargeting OFF = KNOWN.add("OFF");

    /** TikTok's group {@code LAB1}. */
    public static final TiktokShoppingRetargeting LAB1 = KNOWN.add("LAB1");

    /** TikTok's group {@code LAB2}. */
    public static final TiktokShoppingRetargeting LAB2 = KNOWN.add("LAB2");

    /** TikTok's group {@code LAB3}. */
    public static final TiktokShoppingRetargeting LAB3 = KNOWN.add("LAB3");

    /** TikTok's group {@code LAB4}. */
    public static final TiktokShoppingRetargeting LAB4 = KNOWN.add("LAB4");

    /** TikTok's group {@code LAB5}. */
    public static final TiktokShoppingRetargeting LAB5 = KNOWN.add("LAB5");

    private TiktokShoppingRetargeting(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokShoppingRetargeting of(String value) {
        return KNOWN.of(value);
    }
}

package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What people did with a video or its creator. */
public final class TiktokVideoAction extends OpenEnum {
    private static final Known<TiktokVideoAction> KNOWN = new Known<>(TiktokVideoAction::new);

    /** Watched it to the end. */
    public static final TiktokVideoAction WATCHED_TO_END = KNOWN.add("WATCHED_TO_END");

    /** Liked it. */
    public static final TiktokVideoAction LIKED = KNOWN.add("LIKED");

    /** Commented on it. */
    public static final TiktokVideoAction COMMENTED = KNOWN.add("COMMENTED");

    /** Shared it. */
    public static final TiktokVideoAction SHARED = KNOWN.add("SHARED");

    /** Followed its creator. */
    public static final TiktokVideoAction FOLLOWED = KNOWN.add("FOLLOWED");

    /** Visited the profile of its creator. */
    public static final TiktokVideoAction PROFILE_VISITED = KNOWN.add("PROFILE_VISITED");

    private TiktokVideoAction(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokVideoAction of(String value) {
        return KNOWN.of(value);
    }
}

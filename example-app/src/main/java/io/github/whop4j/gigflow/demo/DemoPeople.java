package io.github.whop4j.gigflow.demo;

import io.github.whop4j.marketplace.access.Role;

/** Who is there when GigFlow runs locally. */
public enum DemoPeople {
    BUYER("buyer@gigflow.test", "Bea Winter", Role.BUYER),
    SELLER("seller@gigflow.test", "Sam Rivers", Role.SELLER),
    ADMIN("admin@gigflow.test", "Ada Stone", Role.ADMIN);

    /** Every user's; it guards nothing, because none of this exists outside a local run. */
    public static final String PASSWORD = "gigflow-demo";

    public static final String HOW_TO_SIGN_IN = "Sign in as " + BUYER.email + ", " + SELLER.email + " or " + ADMIN.email
            + ", each with the password " + PASSWORD + ". Pay with the card 4242 4242 4242 4242.";

    private final String email;
    private final String displayName;
    private final Role role;

    DemoPeople(String email, String displayName, Role role) {
        this.email = email;
        this.displayName = displayName;
        this.role = role;
    }

    public String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    Role role() {
        return role;
    }
}

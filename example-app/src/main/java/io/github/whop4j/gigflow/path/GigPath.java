package io.github.whop4j.gigflow.path;

import io.github.whop4j.marketplace.problem.NotFoundException;
import io.javalin.http.Context;
import java.util.UUID;

/** The gig an address names by its id. */
public final class GigPath {
    private GigPath() {}

    /** What is not an id names no gig. */
    public static UUID id(Context ctx) {
        try {
            return UUID.fromString(ctx.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("gig_not_found", "There is no such gig.");
        }
    }
}

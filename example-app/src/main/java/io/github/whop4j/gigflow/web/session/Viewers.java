package io.github.whop4j.gigflow.web.session;

import java.util.Optional;
import java.util.UUID;

/** What the edge asks the marketplace about a session's owner. */
public interface Viewers {
    Optional<Viewer> find(UUID id);

    /** How many notifications they have not read; for the bell. */
    int unread(Viewer viewer);
}

/** Where the data lives: an embedded PostgreSQL or the one DATABASE_URL names, migrated and opened as the app's own role. */
@NullMarked
package io.github.whop4j.gigflow.database;

import org.jspecify.annotations.NullMarked;

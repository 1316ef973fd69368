package io.github.whop4j.gigflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ann:p%40ss+1@db.example.com:5433/gigs?sslmode=require",
                "postgresql://ann:p%40ss+1@db.example.com:5433/gigs?sslmode=require",
                "jdbc:postgresql://db.example.com:5433/gigs?user=ann&password=p%40ss%2B1&sslmode=require",
            })
    void readsEveryUsualForm(String url) {
        assertThat(DatabaseUrl.parse(url))
                .isEqualTo(
                        new DatabaseUrl("jdbc:postgresql://db.example.com:5433/gigs?sslmode=require", "ann", "p@ss+1"));
    }

    @Test
    void takesADatabaseThatNeedsNoPassword() {
        assertThat(DatabaseUrl.parse("postgres://ann@localhost/gigs"))
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://localhost/gigs", "ann", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:hush@db/gigs",
                "postgres://ann:hush@db",
                "postgres://ann:hush@db/",
                "postgres:///gigs",
                "postgres://db/gigs?password=hush",
                "jdbc:hush",
                "hush me",
            })
    void refusesOthersWithoutRepeatingThem(String url) {
        assertThatThrownBy(() -> DatabaseUrl.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("postgres://user:password@host/database")
                .hasMessageNotContaining("hush");
    }

    @Test
    void keepsThePasswordOutOfItsText() {
        assertThat(DatabaseUrl.parse("postgres://ann:hush@db/gigs").toString())
                .isEqualTo("jdbc:postgresql://db/gigs as ann");
    }
}

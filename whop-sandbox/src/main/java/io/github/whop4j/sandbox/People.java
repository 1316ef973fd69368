package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;

/** The two people of every sandbox: enough for a buyer and a seller. */
final class People {
    private static final Person A = new Person("user_sandbox_a", "Avery Sandbox", "avery", "avery@sandbox.test");
    private static final Person B = new Person("user_sandbox_b", "Blair Sandbox", "blair", "blair@sandbox.test");

    private People() {}

    /** Adds those the state does not know yet; to be called when all tables are there. */
    static void moveIn(State state) {
        state.store().run(() -> {
            for (Person person : new Person[] {A, B}) {
                if (state.people().find(person.id()) == null) {
                    state.people().put(person);
                }
            }
        });
    }
}

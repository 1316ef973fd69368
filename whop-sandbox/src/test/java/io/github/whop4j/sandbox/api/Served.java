package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What of the contract a sandbox serves. */
public final class Served {
    private static final Contract REQUESTS = Contract.get();

    private Served() {}

    /** The rest is answered like any unknown path, before any caller asks for a credential. */
    public static Set<String> by(WhopSandbox sandbox) {
        Caller anonymous = new Caller(sandbox, null);
        Set<String> served = new TreeSet<>();
        for (String operation : REQUESTS.names()) {
            String[] parts = operation.split(" ", 2);
            String path = "/api/v1" + parts[1].replaceAll("\\{[a-z_]+}", "biz_sandbox");
            if (anonymous
                            .send(parts[0], path, parts[0].equals("GET") ? null : "{}")
                            .status()
                    == 401) {
                served.add(operation);
            }
        }
        return served;
    }

    /** The operation a request was for; one that names the path wins over one with a place for it. */
    public static Optional<String> operation(String method, String path) {
        return REQUESTS.names().stream()
                .filter(name -> (method + " " + path)
                        .matches(name.replaceFirst(" ", " /api/v1").replaceAll("\\{[a-z_]+}", "[^/]+")))
                .min(Comparator.comparing(
                        name -> name.chars().filter(each -> each == '{').count()));
    }
}

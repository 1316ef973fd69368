package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One sandbox in which every operation is called once and each answer is held against the contract. */
public final class Story {
    private final WhopSandbox sandbox;
    private final ResponseContract responses;
    private final Set<String> seen = new TreeSet<>();
    private final List<Function<WhopSandbox, Answer>> reads = new ArrayList<>();
    private final Set<String> events = new TreeSet<>();

    Story(WhopSandbox sandbox, ResponseContract responses) {
        this.sandbox = sandbox;
        this.responses = responses;
    }

    public WhopSandbox sandbox() {
        return sandbox;
    }

    public Caller platform() {
        return Caller.platform(sandbox);
    }

    /** Says which events this part of the story causes. */
    public void expect(String... types) {
        events.addAll(List.of(types));
    }

    /** Calls an operation as the platform and checks that its answer is a success that fits the contract. */
    public Answer checked(String operation, String path, @Nullable JsonObject body) {
        return checked(platform(), operation, path, body);
    }

    /** The same as another caller. */
    public Answer checked(Caller caller, String operation, String path, @Nullable JsonObject body) {
        String method = operation.substring(0, operation.indexOf(' '));
        Answer answer = caller.send(method, "/api/v1" + path, body == null ? null : body.toString());
        if (answer.status() != 200) {
            throw new AssertionError(operation + " answered " + answer.status() + ": " + answer.text());
        }
        responses.checkAnswer(operation, answer.value());
        seen.add(operation);
        if (method.equals("GET")) {
            reads.add(sandboxNow -> caller.at(sandboxNow).send("GET", "/api/v1" + path, null));
        }
        return answer;
    }

    /** Asks once more everything that the story has asked, of this sandbox or of one that goes on with its state. */
    List<String> askAgain(WhopSandbox asked) {
        return reads.stream()
                .map(read -> read.apply(asked))
                .map(answer -> answer.http().uri().getRawPath() + " " + answer.status() + " " + answer.text())
                .map(text -> text.replace(asked.baseUri().toString(), "http://sandbox"))
                .toList();
    }

    Set<String> seen() {
        return seen;
    }

    Set<String> events() {
        return events;
    }
}

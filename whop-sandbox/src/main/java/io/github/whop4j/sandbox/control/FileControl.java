package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.file.Files;
import io.github.whop4j.sandbox.file.Processing;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.State;
import java.util.List;

/** {@code /_sandbox/uploads}: what becomes of uploaded bytes, ready files at once or later, or failed ones. */
public final class FileControl {
    private static final String UPLOADS = Control.PREFIX + "/uploads";
    private static final int LONGEST_SECONDS = 86_400;

    private final State state;
    private final Files files;

    /**
     * Prepares the routes.
     *
     * @param state behind whose lock the files are
     * @param files the rules
     */
    public FileControl(State state, Files files) {
        this.state = state;
        this.files = files;
    }

    /** Adds the routes. */
    public void register(Router router) {
        router.get(UPLOADS, request -> view(state.store().read(files::processing)));
        router.post(UPLOADS, this::change);
        router.add(Method.DELETE, UPLOADS, request -> become(Processing.USUAL));
    }

    /** {@code {fails?, processing_seconds?}}: what is not named is as usual. */
    private Response change(Request request) {
        Fields fields = Fields.of(request.json(), List.of("fails", "processing_seconds"));
        return become(
                Processing.of(fields.numberOr("processing_seconds", 0, LONGEST_SECONDS, 0), fields.flag("fails")));
    }

    private Response become(Processing how) {
        state.store().run(() -> files.processing(how));
        return view(how);
    }

    private static Response view(Processing how) {
        return Response.json(200, new JsonObject().put("fails", how.fails()).put("processing_seconds", how.seconds()));
    }
}

package io.github.whop4j.client;

import io.github.whop4j.client.internal.http.Transport;
import org.jspecify.annotations.Nullable;

/** Remembers the last answer to the calls of one operation, whichever of its threads they were made on. */
final class LastAnswer implements Transport.Recorder {
    private record Answer(CallInfo call, String body) {}

    private volatile @Nullable Answer answer;

    @Override
    public void answered(CallInfo call, String rawBody) {
        answer = new Answer(call, rawBody);
    }

    <T extends @Nullable Object> ApiResponse<T> with(T value) {
        Answer last = answer;
        if (last == null) {
            throw new IllegalStateException(
                    "The operation got no answer through the client it was given. Make its calls"
                            + " through the function's parameter: withResponse(w -> w.payments().retrieve(id)).");
        }
        return new ApiResponse<>(value, last.body(), last.call());
    }
}

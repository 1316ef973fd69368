package io.github.whop4j.sandbox.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import okio.ByteString;

/** Writes a body piece by piece, so that its reader waits in the middle of it. */
final class Trickle {
    private static final int MOST_PIECES = 50;

    private Trickle() {}

    /** The first piece goes out at once and the last one when the time is over. */
    static void write(OutputStream out, ByteString body, Duration over) throws IOException {
        if (over.isZero()) {
            body.write(out);
            return;
        }
        int pieces = Math.min(body.size(), MOST_PIECES);
        for (int i = 0; i < pieces; i++) {
            if (i > 0) {
                sleep(over.toMillis() / (pieces - 1));
            }
            body.substring(edge(body, i, pieces), edge(body, i + 1, pieces)).write(out);
            out.flush();
        }
    }

    private static int edge(ByteString body, int piece, int pieces) {
        return Math.toIntExact((long) body.size() * piece / pieces);
    }

    private static void sleep(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The sandbox stops");
        }
    }
}

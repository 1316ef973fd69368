package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.files.UploadProgress;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.ForwardingSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** A body that tells how much of it has gone out. */
final class CountedBody extends RequestBody {
    private final RequestBody body;
    private final UploadProgress progress;

    CountedBody(RequestBody body, UploadProgress progress) {
        this.body = body;
        this.progress = progress;
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        long total = contentLength();
        progress.sent(0, total);
        BufferedSink counted = Okio.buffer(new ForwardingSink(sink) {
            private long sent;

            @Override
            public void write(Buffer source, long byteCount) throws IOException {
                super.write(source, byteCount);
                sent += byteCount;
                progress.sent(sent, total);
            }
        });
        body.writeTo(counted);
        counted.emit(); // not closed: the sink below belongs to the connection
    }
}

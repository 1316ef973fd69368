package io.github.whop4j.client;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whop answered, and the answer is a refusal or a failure. Catch this class for all of them, or a nested one for one
 * status: {@code catch (WhopApiException.NotFound e)}.
 */
public abstract sealed class WhopApiException extends WhopException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final @Nullable String type;
    private final @Nullable String code;
    private final @Nullable String detail;
    private final String rawBody;
    private final @Nullable Duration retryAfter;

    private WhopApiException(Builder answer, String advice) {
        super(
                new ErrorMessage(answer.call, answer.status, answer.type, answer.code, answer.detail).text(advice),
                null,
                answer.call);
        this.status = answer.status;
        this.type = answer.type;
        this.code = answer.code;
        this.detail = answer.detail;
        this.rawBody = answer.rawBody;
        this.retryAfter = answer.retryAfter;
    }

    /**
     * The HTTP status.
     *
     * @return outside of 200 to 299
     */
    public final int status() {
        return status;
    }

    /**
     * Whop's kind of error.
     *
     * @return the {@code type} of the body, or null if it has none
     */
    public final @Nullable String type() {
        return type;
    }

    /**
     * Whop's name for this very error, the thing to compare with in code.
     *
     * @return the {@code code} of the body, or null if it has none
     */
    public final @Nullable String code() {
        return code;
    }

    /**
     * Whop's own sentence.
     *
     * @return the {@code message} of the body, or null if it has none
     */
    public final @Nullable String detail() {
        return detail;
    }

    /**
     * The body as it came, in which the key that was sent is masked.
     *
     * @return possibly empty, possibly not JSON
     */
    public final String rawBody() {
        return rawBody;
    }

    /**
     * How long Whop asks to wait before the next try.
     *
     * @return the wait, or null if Whop did not say
     */
    public final @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /**
     * Starts an error, for tests that need one without a server.
     *
     * @param status the HTTP status; it decides the subclass
     * @return a builder
     */
    public static Builder builder(int status) {
        return new Builder(status);
    }

    /** 400: the request is malformed, a parameter is unknown, or (for payments) a permission is missing. */
    public static final class BadRequest extends WhopApiException {
        private static final long serialVersionUID = 1;

        private BadRequest(Builder answer) {
            super(answer, "Correct the request: sent again unchanged it will be refused again.");
        }
    }

    /** 401: the key is missing, wrong, revoked, or of the other environment. */
    public static final class Unauthorized extends WhopApiException {
        private static final long serialVersionUID = 1;

        private Unauthorized(Builder answer) {
            super(answer, ErrorMessage.checkTheKey(answer.call));
        }
    }

    /** 402: something has to be paid or funded first. */
    public static final class PaymentRequired extends WhopApiException {
        private static final long serialVersionUID = 1;

        private PaymentRequired(Builder answer) {
            super(answer, "Fund the balance or settle what is due, then repeat.");
        }
    }

    /** 403: the key is good but lacks a permission. */
    public static final class Forbidden extends WhopApiException {
        private static final long serialVersionUID = 1;

        private Forbidden(Builder answer) {
            super(
                    answer,
                    "Grant the permission the operation's documentation names to this API key, or use the key of the right company.");
        }
    }

    /** 404: no such thing, or not visible to this key. */
    public static final class NotFound extends WhopApiException {
        private static final long serialVersionUID = 1;

        private NotFound(Builder answer) {
            super(answer, ErrorMessage.checkTheId(answer.call));
        }
    }

    /** 409: the request collides with another, or with the state of the resource. */
    public static final class Conflict extends WhopApiException {
        private static final long serialVersionUID = 1;

        private Conflict(Builder answer) {
            super(answer, "Read the resource again before deciding; repeat only with the same idempotency key.");
        }
    }

    /** 422: the request is well formed but breaks a rule of Whop. */
    public static final class Unprocessable extends WhopApiException {
        private static final long serialVersionUID = 1;

        private Unprocessable(Builder answer) {
            super(answer, "Correct the values: sent again unchanged it will be refused again.");
        }
    }

    /** 429: too many requests; {@link #retryAfter()} says how long to wait. */
    public static final class RateLimited extends WhopApiException {
        private static final long serialVersionUID = 1;

        private RateLimited(Builder answer) {
            super(answer, "Slow down and repeat after the wait.");
        }
    }

    /** 5xx: Whop failed. Whether it acted on the request is unknown. */
    public static final class ServerError extends WhopApiException {
        private static final long serialVersionUID = 1;

        private ServerError(Builder answer) {
            super(answer, "Whether Whop acted on it is unknown: repeat later, a POST with the same idempotency key.");
        }
    }

    /** Any other status. */
    public static final class Unexpected extends WhopApiException {
        private static final long serialVersionUID = 1;

        private Unexpected(Builder answer) {
            super(answer, ErrorMessage.unexpected(answer.status));
        }
    }

    /** Collects what an answer says and chooses the class by its status. */
    public static final class Builder {
        private final int status;
        private CallInfo call;
        private @Nullable String type;
        private @Nullable String code;
        private @Nullable String detail;
        private String rawBody = "";
        private @Nullable Duration retryAfter;

        private Builder(int status) {
            if (status < 100 || status > 599 || (status >= 200 && status < 300)) {
                throw new IllegalArgumentException("An error needs a status outside of 200 to 299, not " + status);
            }
            this.status = status;
            this.call = CallInfo.builder("GET", "/").status(status).build();
        }

        /**
         * The call that was answered.
         *
         * @param call what happened on the wire
         */
        public Builder call(CallInfo call) {
            this.call = Objects.requireNonNull(call, "call");
            return this;
        }

        /**
         * Whop's kind of error.
         *
         * @param type the {@code type} of the body, or null
         */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /**
         * Whop's name for this very error.
         *
         * @param code the {@code code} of the body, or null
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /**
         * Whop's own sentence.
         *
         * @param detail the {@code message} of the body, or null
         */
        public Builder detail(@Nullable String detail) {
            this.detail = detail;
            return this;
        }

        /**
         * The body as it came.
         *
         * @param rawBody the text
         */
        public Builder rawBody(String rawBody) {
            this.rawBody = Objects.requireNonNull(rawBody, "rawBody");
            return this;
        }

        /**
         * How long Whop asks to wait.
         *
         * @param retryAfter the wait, or null
         */
        public Builder retryAfter(@Nullable Duration retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /**
         * Finishes the error.
         *
         * @return an instance of the nested class for the status
         */
        public WhopApiException build() {
            return switch (status) {
                case 400 -> new BadRequest(this);
                case 401 -> new Unauthorized(this);
                case 402 -> new PaymentRequired(this);
                case 403 -> new Forbidden(this);
                case 404 -> new NotFound(this);
                case 409 -> new Conflict(this);
                case 422 -> new Unprocessable(this);
                case 429 -> new RateLimited(this);
                default -> status >= 500 ? new ServerError(this) : new Unexpected(this);
            };
        }
    }
}

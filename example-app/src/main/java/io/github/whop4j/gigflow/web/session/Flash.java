package io.github.whop4j.gigflow.web.session;

/** One line shown once, on the next page after a redirect. */
public record Flash(Kind kind, String text) {
    public enum Kind {
        SUCCESS,
        ERROR,
        INFO;

        /** Its CSS class. */
        public String css() {
            return switch (this) {
                case SUCCESS -> "flash-success";
                case ERROR -> "flash-error";
                case INFO -> "flash-info";
            };
        }
    }
}

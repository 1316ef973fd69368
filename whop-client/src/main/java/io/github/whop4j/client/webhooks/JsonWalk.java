package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.WhopDecodingException;
import java.nio.charset.StandardCharsets;

/**
 * Walks over a JSON text by its bytes and finds out where values begin and end. It checks the grammar and decodes nothing:
 * most of a webhook is either read straight into a model or never looked at.
 *
 * <p>For one thread, and for one walk.
 */
final class JsonWalk {

    /** As deep as the reader of the models goes. */
    private static final int DEEPEST = 255;

    /** What {@link #members} meets, in the order of the text. */
    @FunctionalInterface
    interface Members {
        /** The name's text is still in its quotes. */
        void member(JsonSpan name, JsonSpan value);
    }

    private final byte[] text;
    private final int end;
    private int at;
    private int depth;

    JsonWalk(byte[] text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /**
     * Walks over an object that is the whole of this text.
     *
     * @throws WhopDecodingException when it is no object, or not JSON, or more text follows
     */
    void members(Members found) {
        space();
        expect('{');
        if (!closes('}')) {
            do {
                space();
                int name = at;
                string();
                JsonSpan nameSpan = new JsonSpan(text, name, at);
                space();
                expect(':');
                space();
                int value = at;
                value();
                found.member(nameSpan, new JsonSpan(text, value, at));
                space();
            } while (continues('}'));
        }
        space();
        if (at < end) {
            throw broken("more text after the end of the object");
        }
    }

    private void value() {
        switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void object() {
        enter();
        if (!closes('}')) {
            do {
                space();
                string();
                space();
                expect(':');
                space();
                value();
                space();
            } while (continues('}'));
        }
        depth--;
    }

    private void array() {
        enter();
        if (!closes(']')) {
            do {
                space();
                value();
                space();
            } while (continues(']'));
        }
        depth--;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw broken("nested more than " + DEEPEST + " deep");
        }
    }

    /** Whether the object or array that was just entered ends at once. */
    private boolean closes(char bracket) {
        space();
        if (peek() != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private boolean continues(char bracket) {
        int next = peek();
        if (next == ',' || next == bracket) {
            at++;
            return next == ',';
        }
        throw broken("expected a comma or " + bracket);
    }

    private void string() {
        expect('"');
        int i = at;
        while (i < end) {
            byte b = text[i++];
            if (b == '"') {
                at = i;
                return;
            }
            if (b == '\\') {
                at = i;
                i = escaped();
            }
        }
        at = end;
        throw broken("a string does not end");
    }

    /** Where the text goes on after an escape; as tolerant as the reader of the models, so that strings can be decoded. */
    private int escaped() {
        int kind = peek();
        if (kind == 'u') {
            for (int i = at + 1; i <= at + 4; i++) {
                if (i < end && Character.digit(text[i], 16) < 0) {
                    throw broken("expected four hexadecimal digits");
                }
            }
            return at + 5;
        }
        if (kind >= 0 && "\"\\/bfnrt'\n".indexOf(kind) < 0) {
            throw broken("a character that is not escaped so");
        }
        return at + 1;
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
    }

    private void number() {
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
    }

    private void digits() {
        int first = at;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        if (at == first) {
            throw broken("expected a value");
        }
    }

    private void space() {
        while (at < end && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    /** The next byte; -1 at the end, which is no byte of any JSON. */
    private int peek() {
        return at < end ? text[at] : -1;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw broken("expected " + wanted);
        }
        at++;
    }

    private WhopDecodingException broken(String reason) {
        String where = at < end ? reason + " at byte " + at : "the text ends too early";
        return new WhopDecodingException(where, new String(text, StandardCharsets.UTF_8), null, null);
    }
}

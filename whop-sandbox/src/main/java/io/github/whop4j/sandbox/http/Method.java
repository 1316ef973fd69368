package io.github.whop4j.sandbox.http;

/** The request methods the sandbox answers. */
public enum Method {
    /** Reads. */
    GET,
    /** Creates or acts. */
    POST,
    /** Writes a whole thing. */
    PUT,
    /** Changes some fields. */
    PATCH,
    /** Removes. */
    DELETE,
    /** Asks what a page of another origin may send. */
    OPTIONS
}

package io.github.whop4j.client.internal.http;

import java.lang.reflect.Type;
import okhttp3.Request;

/**
 * What calling a method of a resource stands for.
 *
 * @param request without the headers every request has
 * @param type what the answer is read as; for a list, the envelope of a page
 * @param isList whether the answer is the first page of a list
 */
record Operation(Request request, Type type, boolean isList) {}

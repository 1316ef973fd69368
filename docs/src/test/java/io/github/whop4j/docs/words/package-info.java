/** Holds the project to the words of its domain: see docs/glossary.md. */
@NullMarked
package io.github.whop4j.docs.words;

import org.jspecify.annotations.NullMarked;

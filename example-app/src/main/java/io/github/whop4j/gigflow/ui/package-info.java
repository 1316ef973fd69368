/** What templates and pages share: formats, pills, messages. */
@NullMarked
package io.github.whop4j.gigflow.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.github.whop4j.gigflow.admin;

import org.jspecify.annotations.NullMarked;

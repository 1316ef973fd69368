/** The operations about who there is: companies, their keys, tokens and links, people. Not an API for users. */
@NullMarked
package io.github.whop4j.sandbox.api.accounts;

import org.jspecify.annotations.NullMarked;

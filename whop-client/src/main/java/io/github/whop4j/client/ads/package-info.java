/** Advertising: campaigns, ad groups, ads, reports and conversions. */
@NullMarked
package io.github.whop4j.client.ads;

import org.jspecify.annotations.NullMarked;

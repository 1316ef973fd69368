package io.github.whop4j.client.accounts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of accounts. This list is cut into numbered pages, without cursors.
 *
 * @param accounts those on this page
 * @param pagination where this page is among all
 */
public record AccountList(List<Account> accounts, @Nullable Pagination pagination) {

    /**
     * Where a page is among all pages.
     *
     * @param currentPage the number of this page
     * @param nextPage the number of the page after it
     * @param prevPage the number of the page before it
     * @param totalCount how many accounts there are
     * @param totalPages how many pages there are
     */
    public record Pagination(
            @Nullable BigDecimal currentPage,
            @Nullable BigDecimal nextPage,
            @Nullable BigDecimal prevPage,
            @Nullable BigDecimal totalCount,
            @Nullable BigDecimal totalPages) {}
}

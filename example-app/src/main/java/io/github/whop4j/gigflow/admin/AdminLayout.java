package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.session.Viewer;
import java.util.Objects;

/**
 * What every page of the admins' side shows around itself.
 *
 * @param page the request
 * @param pending how many gigs wait for review
 */
public record AdminLayout(Page page, int pending) {
    public Viewer admin() {
        return Objects.requireNonNull(page.viewer(), "the gate lets only admins in");
    }
}

package io.github.whop4j.gigflow.web;

import gg.jte.models.runtime.JteModel;
import io.github.whop4j.gigflow.templates.StaticTemplates;

/** The page for people when something went wrong. */
final class ErrorPage {
    private ErrorPage() {}

    static JteModel of(Page page, Problem problem) {
        return new StaticTemplates().webError(page, problem);
    }
}

package io.github.whop4j.gigflow.demo;

import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.GigDraft.ExtraDraft;
import io.github.whop4j.marketplace.catalog.GigDraft.PackageDraft;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import java.util.List;

/** The gigs the demo seller sells. */
final class DemoGigs {
    private DemoGigs() {}

    static List<GigDraft> all() {
        return List.of(landingPage(), logo());
    }

    private static GigDraft logo() {
        return new GigDraft(
                "A logo with a story, drawn from scratch",
                """
                You tell me what your business is about and who it is for. I sketch by hand first, pick what carries the idea, \
                and draw it clean in vector.

                You get a mark that works at the size of a favicon and on the side of a van, in colour and in one ink. \
                No templates, no generators, no stock shapes.""",
                "design",
                List.of(
                        new PackageDraft(
                                Tier.BASIC,
                                "One strong idea",
                                "A single concept, worked out and delivered as vector files.",
                                4_500,
                                3,
                                1,
                                List.of("1 concept", "SVG and PNG files")),
                        new PackageDraft(
                                Tier.STANDARD,
                                "Three ideas to choose from",
                                "Three different directions; the one you pick is refined with you.",
                                12_000,
                                5,
                                2,
                                List.of("3 concepts", "SVG and PNG files", "One-colour version")),
                        new PackageDraft(
                                Tier.PREMIUM,
                                "The whole identity",
                                "Logo, colours, typefaces and a page of rules that keeps them together.",
                                34_000,
                                10,
                                4,
                                List.of(
                                        "3 concepts",
                                        "SVG and PNG files",
                                        "One-colour version",
                                        "Colours and typefaces",
                                        "Two-page style guide"))),
                List.of(
                        new ExtraDraft("Business card", "Front and back, ready to print.", 3_000, 1, 2),
                        new ExtraDraft("Animated version", "A short loop for screens.", 8_000, 3, 1)),
                List.of(
                        new Faq("Do I own the logo?", "Yes. With the final files you get all rights to use it."),
                        new Faq("Which files will I get?", "SVG for everything, PNG in three sizes for the rest.")),
                List.of(
                        new Question(
                                "business", Question.Type.TEXTAREA, "What does your business do, and for whom?", true),
                        new Question("name", Question.Type.TEXT, "Which exact name should stand in the logo?", true),
                        new Question(
                                "avoid", Question.Type.TEXTAREA, "Is there anything you do not want to see?", false)));
    }

    private static GigDraft landingPage() {
        return new GigDraft(
                "A fast landing page, written by hand",
                """
                One page that says what you offer and gets people to act on it: designed with you, then written in plain HTML \
                and CSS that loads in a blink and scores in the high nineties.

                It reads well on a phone, works with a screen reader, and carries no trackers. You get the source and may host \
                it anywhere.""",
                "development",
                List.of(
                        new PackageDraft(
                                Tier.BASIC,
                                "One section",
                                "A single screen with your message and one call to action.",
                                9_900,
                                3,
                                1,
                                List.of("1 section", "Works on phones")),
                        new PackageDraft(
                                Tier.STANDARD,
                                "A complete page",
                                "Up to six sections, a form that works, and a share image.",
                                24_900,
                                6,
                                2,
                                List.of("6 sections", "Works on phones", "Contact form")),
                        new PackageDraft(
                                Tier.PREMIUM,
                                "Page and texts",
                                "The complete page, with the texts written by me after a call with you.",
                                49_900,
                                10,
                                3,
                                List.of("6 sections", "Works on phones", "Contact form", "Texts included"))),
                List.of(new ExtraDraft(
                        "A second language", "The same page in another language you provide.", 6_000, 2, 3)),
                List.of(new Faq("Do you set up hosting?", "I tell you what to click; it takes ten minutes.")),
                List.of(
                        new Question(
                                "offer", Question.Type.TEXTAREA, "What do you offer, and what should people do?", true),
                        new Question("links", Question.Type.TEXTAREA, "Pages you like, and why", false)));
    }
}

package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;

/** A place for a file is made, its bytes come, its people are told. */
final class FileStory {
    private FileStory() {}

    static void tell(Story story) {
        String file = story.checked("POST /files", "/files", object("filename", "logo.png"))
                .id();
        story.checked("GET /files/{id}", "/files/" + file, null);
        story.checked(
                "POST /notifications",
                "/notifications",
                object("company_id", "biz_sandbox", "title", "Your logo", "content", "It is ready."));
    }
}

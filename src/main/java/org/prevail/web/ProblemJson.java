package org.prevail.web;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import org.prevail.platform.problem.Issue;
import org.prevail.theme.Messages;

/** Problem details for programs (RFC 9457), in the caller's language. */
record ProblemJson(Messages messages) {
    byte[] bytes(Failure failure) {
        int status = failure.status();
        String kind = failure.issues().size() == 1 ? failure.issues().get(0).code() : Integer.toString(status);
        var problem = Json.createObjectBuilder()
                .add("type", "urn:prevail:problem:" + kind)
                .add("title", text("problem." + status + ".title", Integer.toString(status)))
                .add("status", status);
        if (failure.issues().size() == 1) {
            problem.add("detail", message(failure.issues().get(0)));
        }
        failure.incident().ifPresent(incident -> problem.add("instance", "urn:prevail:incident:" + incident));
        if (status == 422) {
            var issues = Json.createArrayBuilder();
            failure.issues()
                    .forEach(issue -> issues.add(Json.createObjectBuilder()
                            .add("field", issue.field())
                            .add("code", issue.code())
                            .add("message", message(issue))));
            problem.add("issues", issues);
        }
        return problem.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private String message(Issue issue) {
        return text("issue." + issue.code(), issue.code(), issue.arguments().toArray());
    }

    private String text(String key, String otherwise, Object... arguments) {
        return messages.has(key) ? messages.text(key, arguments) : otherwise;
    }
}

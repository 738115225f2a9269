package org.prevail.portal;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.prevail.redline.takeaway.Takeaway;

/** Answers files that stay what they are. */
final class FileAnswers {
    private FileAnswers() {}

    /**
     * It says nothing of how a version stands, so it may be kept as long as its words may.
     *
     * @param disposition {@code inline} or {@code attachment} (RFC 6266)
     */
    static Response of(Takeaway file, String disposition, Request request) {
        var tag = new EntityTag(file.digest().substring(0, 32));
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null
                        ? unchanged
                        : Response.ok(file.bytes(), file.format().mediaType())
                                // Also where nothing but the headers is asked for.
                                .header("Content-Length", file.bytes().length)
                                .header("Content-Disposition", disposition + "; filename=\"" + file.name() + "\""))
                .tag(tag)
                .header("Cache-Control", "public, max-age=3600")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}

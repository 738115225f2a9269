package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Review;
import org.prevail.review.Texts;

/** The two digests a form was made for: what is sent with it was said of these texts and of no others. */
final class Seen {
    private Seen() {}

    static Texts of(MultivaluedMap<String, String> fields) {
        return new Texts(Fields.line(fields, "before"), Fields.line(fields, "after"));
    }

    /** @throws Problem.Conflict if a text has changed since */
    static void require(MultivaluedMap<String, String> fields, Review review) {
        if (!of(fields).equals(review.texts())) {
            throw new Problem.Conflict("compare.stale");
        }
    }
}

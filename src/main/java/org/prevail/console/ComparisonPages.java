package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.prevail.console.view.ComparisonView;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.RedlineViews;
import org.prevail.redline.Switches;
import org.prevail.redline.takeaway.Format;
import org.prevail.review.Review;
import org.prevail.review.Spec;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** The page of one comparison: the redline, and what was said about it. */
@RequestScoped
class ComparisonPages {
    private final Staff staff;
    private final Comparisons comparisons;
    private final ComparedViews compared;
    private final ReviewViews reviews;

    @Inject
    ComparisonPages(Staff staff, Comparisons comparisons, ComparedViews compared, ReviewViews reviews) {
        this.staff = staff;
        this.comparisons = comparisons;
        this.compared = compared;
        this.reviews = reviews;
    }

    /** For who reloads what is shown after a form, or comes back signed in. */
    Response of(String pair, Switches switches) {
        staff.enter();
        return Redirect.to(Comparisons.address(comparisons.find(pair), switches))
                .build();
    }

    /** What was sent was said of other texts than these: they are shown as they are now. */
    Response stale(Review review, Switches switches, Problem.Conflict conflict) {
        return Response.ok(page(409, review, switches, conflict.issues())).build();
    }

    Page page(int status, Review review, Switches switches, List<Issue> issues) {
        var desk = staff.desk("compare");
        String address = Comparisons.address(review);
        String query = switches.optionsQuery();
        return new Page(
                status,
                "console/comparison",
                new ComparisonView(
                        desk,
                        address,
                        Comparisons.settled(review),
                        switches.at(Comparisons.address(
                                review.after().asked(), review.before().asked())),
                        again(review),
                        query.isEmpty() ? "" : "?" + query,
                        switches.at(""),
                        Stream.of(Format.values()).map(Format::extension).toList(),
                        compared.of(review.before()),
                        compared.of(review.after()),
                        RedlineViews.of(comparisons.redline(review, switches.options()), switches, address),
                        reviews.of(review, comparisons.points(review)),
                        issues));
    }

    private static String again(Review review) {
        return "/console/compare?" + chosen("before", review.before().asked()) + "&"
                + chosen("after", review.after().asked());
    }

    /** As the form chooses it. */
    private static String chosen(String field, Spec spec) {
        var parts = spec.toString().split(":");
        if (spec instanceof Spec.Foreign) {
            return field + ".document=" + encoded(spec.toString());
        }
        var which = spec instanceof Spec.Published
                ? "VERSION&" + field + ".number=" + parts[1]
                : spec instanceof Spec.OnDay
                        ? "DAY&" + field + ".day=" + parts[1]
                        : spec instanceof Spec.Drafted ? "DRAFT" : "IN_FORCE";
        return field + ".document=" + parts[0] + "&" + field + ".which=" + which + "&" + field + ".locale=" + parts[2];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

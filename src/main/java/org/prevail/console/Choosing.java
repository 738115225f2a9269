package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.SideForm;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Sides;
import org.prevail.review.Spec;

/** The two sides of {@code console/compare}, and the comparison they lead to. */
@RequestScoped
class Choosing {
    private final Holdings holdings;
    private final Sides sides;

    @Inject
    Choosing(Holdings holdings, Sides sides) {
        this.holdings = holdings;
        this.sides = sides;
    }

    SideForm before(MultivaluedMap<String, String> fields) {
        return SideForms.typed(fields, "before", "IN_FORCE", holdings.site().defaultLocale());
    }

    SideForm after(MultivaluedMap<String, String> fields) {
        return SideForms.typed(fields, "after", "DRAFT", holdings.site().defaultLocale());
    }

    /**
     * Where the comparison is.
     *
     * @param issues takes what is missing or wrong, each under a field of its side; then there is none
     */
    Optional<String> comparison(SideForm before, SideForm after, List<Issue> issues) {
        var older = known(before, issues);
        var newer = known(after, issues);
        return issues.isEmpty()
                ? Optional.of(Comparisons.address(older.orElseThrow(), newer.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Spec> known(SideForm form, List<Issue> issues) {
        var spec = SideForms.spec(form, issues);
        try {
            spec.ifPresent(chosen -> sides.find(holdings.site(), chosen, holdings.now()));
        } catch (Problem.Missing | Problem.Invalid unknown) {
            unknown.issues().stream()
                    .map(issue -> new Issue(form.field() + ".document", issue.code(), issue.arguments()))
                    .forEach(issues::add);
        }
        return spec;
    }
}

package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.SideForm;
import org.prevail.platform.problem.Issue;
import org.prevail.review.Spec;

/** What was chosen in the form of {@code console/compare}. */
final class SideForms {
    private SideForms() {}

    /** @param which what it begins with where nothing was chosen */
    static SideForm typed(MultivaluedMap<String, String> fields, String field, String which, String locale) {
        return new SideForm(
                field,
                Fields.line(fields, field + ".document"),
                or(Fields.line(fields, field + ".which"), which),
                Fields.line(fields, field + ".number"),
                Fields.line(fields, field + ".day"),
                or(Fields.line(fields, field + ".locale"), locale));
    }

    /** @param issues takes what is missing or wrong, under the field's name */
    static Optional<Spec> spec(SideForm form, List<Issue> issues) {
        if (form.document().isEmpty()) {
            issues.add(Issue.of(form.field() + ".document", "compare.choose"));
            return Optional.empty();
        }
        if (form.document().startsWith(Spec.FOREIGN + ":")) {
            return checked(form.document(), form.field() + ".document", issues);
        }
        if (ambiguous(form, issues)) {
            return Optional.empty();
        }
        return switch (form.which()) {
            case "DRAFT" -> checked(of(form, Spec.DRAFT), form.field() + ".document", issues);
            case "VERSION" -> checked(of(form, form.number()), form.field() + ".number", "compare.number", issues);
            case "DAY" -> day(form, issues);
            default -> checked(of(form, Spec.IN_FORCE), form.field() + ".document", issues);
        };
    }

    /** A number or a day that was typed is meant, whatever is chosen beside it: which, only its writer knows. */
    private static boolean ambiguous(SideForm form, List<Issue> issues) {
        boolean number = !form.number().isEmpty() && !form.which().equals("VERSION");
        boolean day = !form.day().isEmpty() && !form.which().equals("DAY");
        if (number) {
            issues.add(Issue.of(form.field() + ".number", "compare.number-unused"));
        }
        if (day) {
            issues.add(Issue.of(form.field() + ".day", "compare.day-unused"));
        }
        return number || day;
    }

    private static Optional<Spec> day(SideForm form, List<Issue> issues) {
        try {
            var day = LocalDate.parse(form.day());
            return checked(of(form, day.toString()), form.field() + ".day", "console.date", issues);
        } catch (DateTimeException malformed) {
            issues.add(Issue.of(form.field() + ".day", "console.date"));
            return Optional.empty();
        }
    }

    private static String of(SideForm form, String which) {
        return form.document() + ":" + which + ":" + form.locale();
    }

    private static Optional<Spec> checked(String text, String field, List<Issue> issues) {
        return checked(text, field, "compare.choose", issues);
    }

    private static Optional<Spec> checked(String text, String field, String code, List<Issue> issues) {
        var spec = Spec.parse(text);
        if (spec.isEmpty()) {
            issues.add(new Issue(field, code, List.of()));
        }
        return spec;
    }

    private static String or(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }
}

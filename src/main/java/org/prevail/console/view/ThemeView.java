package org.prevail.console.view;

import java.util.List;
import org.prevail.platform.problem.Issue;
import org.prevail.theme.Finding;

/**
 * Template {@code console/theme}.
 *
 * @param findings the doctor's, with the settings shown
 * @param passes whether it can be activated
 */
public record ThemeView(
        Desk desk,
        ThemeRow theme,
        List<ThemeField> fields,
        List<Finding> findings,
        boolean passes,
        List<Issue> issues) {
    public ThemeView {
        fields = List.copyOf(fields);
        findings = List.copyOf(findings);
        issues = List.copyOf(issues);
    }

    /** Whether nothing but its settings, which the form may choose otherwise, stands in the way. */
    public boolean mendable() {
        return findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .allMatch(finding -> finding.code().equals("contrast"));
    }
}

package org.prevail.theme.doctor;

import java.util.List;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/**
 * What changed in a parent's template since it was overridden. The theme keeps the parent's as it was then in
 * {@code overridden/}, beside its own: {@code templates/receipt.peb}, {@code overridden/receipt.peb}.
 */
final class OverrideCheck implements Check {
    private static final String OWN = "templates/";
    private static final String KEPT = "overridden/";
    private static final int MOST = 12;

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        return candidate.files().stream()
                .filter(path -> path.startsWith(OWN) && path.endsWith(".peb"))
                .flatMap(path -> candidate.inherited(path).stream()
                        .flatMap(parents -> compare(candidate, path.substring(OWN.length()), parents)));
    }

    private static Stream<Finding> compare(Candidate candidate, String template, String parents) {
        var kept = candidate.text(KEPT + template);
        if (kept.isEmpty()) {
            return Stream.of(Finding.warning("override-unkept", template));
        }
        var changes = LineChanges.between(kept.get(), parents);
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        var shown = changes.stream().limit(MOST).map(line -> Finding.note("override-line", line));
        return Stream.concat(Stream.of(Finding.warning("override-changed", template, changes.size())), shown);
    }
}

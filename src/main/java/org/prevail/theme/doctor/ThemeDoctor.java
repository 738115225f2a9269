package org.prevail.theme.doctor;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prevail.platform.Shared;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/** Says everything that is wrong with a theme, and what to look at. Thread-safe. */
@Shared
public class ThemeDoctor {
    private static final List<Check> CHECKS = List.of(
            new ContractCheck(),
            new ProminenceCheck(),
            new HiddenCheck(),
            new InlineCheck(),
            new ScriptCheck(),
            new MessageCheck(),
            new ContrastCheck(),
            new StyleCheck(),
            new OverrideCheck(),
            new FolderCheck());

    private final Samples samples;

    @Inject
    public ThemeDoctor(Samples samples) {
        this.samples = samples;
    }

    /** Errors first. */
    public List<Finding> examine(Candidate candidate, List<String> locales) {
        var findings = new ArrayList<>(candidate.findings());
        candidate.theme().ifPresent(theme -> {
            var rendering = Rendering.of(candidate, theme, samples, locales);
            findings.addAll(rendering.findings());
            CHECKS.forEach(check -> check.of(candidate, rendering, locales).forEach(findings::add));
        });
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    public static boolean passes(List<Finding> findings) {
        return findings.stream().noneMatch(Finding::isError);
    }
}

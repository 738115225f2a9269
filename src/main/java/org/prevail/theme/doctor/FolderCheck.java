package org.prevail.theme.doctor;

import java.util.List;
import java.util.stream.Stream;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/** What an owner looks for in a theme's folder before choosing it, and what lies there in vain. */
final class FolderCheck implements Check {
    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        var lacking = Stream.of("README.md", "preview.png")
                .filter(file -> !candidate.files().contains(file))
                .map(file -> Finding.warning("folder-lacks", file));
        var vain = candidate.files().stream()
                .filter(path -> candidate.outside() && path.startsWith("templates/console/"))
                .map(path -> Finding.warning("folder-vain", path));
        var unlabelled = candidate.settings().stream()
                .filter(setting -> setting.by().equals(candidate.name()))
                .flatMap(setting -> locales.stream()
                        .filter(locale -> !setting.labels().containsKey(locale))
                        .map(locale -> Finding.warning("setting-label", setting.key(), locale)));
        return Stream.of(lacking, vain, unlabelled).flatMap(found -> found);
    }
}

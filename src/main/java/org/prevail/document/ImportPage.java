package org.prevail.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prevail.markup.CanonicalText;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.markup.Unacceptable;
import org.prevail.platform.problem.Issue;

/**
 * One page's files against the versions its document has: which are new, which are there already, what is wrong.
 *
 * <p>What is new may stand before, between and after what was imported earlier: a version's number says when it was
 * stored, its instant when it took effect. Nothing is added once a version was published here: see decision 10.
 */
final class ImportPage {
    private final String locale;
    private final Optional<Document> document;
    private final Map<Instant, Version> known;
    private final List<Issue> issues = new ArrayList<>();

    /** @param versions the document's, if there is one */
    ImportPage(String locale, Optional<Document> document, List<Version> versions) {
        this.locale = locale;
        this.document = document;
        this.known = versions.stream()
                .filter(version ->
                        !version.withdrawal().map(Withdrawal::beforeEffect).orElse(false))
                .collect(Collectors.toMap(Version::effectiveAt, Function.identity()));
    }

    /** A file, and the text made of it where it is new. */
    record Planned(ImportArchive.File file, Optional<Text> text, Optional<Version> there) {}

    /** By instant. */
    List<Planned> plan(List<ImportArchive.File> files) {
        var planned = new ArrayList<Planned>();
        var inOrder = files.stream()
                .sorted(Comparator.comparing(file -> file.name().instant()))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            var file = inOrder.get(i);
            if (!file.name().samePage(inOrder.get(0).name())) {
                issue(file, "import.key-shared", inOrder.get(0).entry());
            } else if (i > 0
                    && file.name().instant().equals(inOrder.get(i - 1).name().instant())) {
                issue(file, "import.twice", file.name().instant());
            } else {
                plan(file).ifPresent(planned::add);
            }
        }
        return planned;
    }

    List<Issue> issues() {
        return issues;
    }

    private Optional<Planned> plan(ImportArchive.File file) {
        var there = Optional.ofNullable(known.get(file.name().instant()));
        if (there.isPresent()) {
            if (!sameText(file, there.get())) {
                issue(file, "import.other-text", there.get().number());
            }
            return Optional.of(new Planned(file, Optional.empty(), there));
        }
        var obstacle = document.flatMap(existing -> obstacle(existing, file));
        if (obstacle.isPresent()) {
            issues.add(obstacle.get());
            return Optional.empty();
        }
        return text(file).map(text -> new Planned(file, Optional.of(text), Optional.empty()));
    }

    /** By what was typed: what is made of it may be another since. */
    private boolean sameText(ImportArchive.File file, Version version) {
        var text = version.texts().get(locale);
        return text != null && text.source().equals(source(file));
    }

    private static Source source(ImportArchive.File file) {
        return new Source(file.name().page(), "", file.markdown());
    }

    private Optional<Issue> obstacle(Document existing, ImportArchive.File file) {
        boolean ours = !known.isEmpty()
                && known.values().stream()
                        .allMatch(version -> version.importedAt().isPresent()
                                && version.placement()
                                        .scope()
                                        .equals(file.name().scope()));
        if (!ours) {
            return Optional.of(Issue.of(file.entry(), "import.published-here", existing.key()));
        }
        return existing.bindingLocale().equals(locale)
                ? Optional.empty()
                : Optional.of(Issue.of(file.entry(), "import.other-locale", existing.key(), existing.bindingLocale()));
    }

    private Optional<Text> text(ImportArchive.File file) {
        try {
            var rendered = Markup.render(source(file));
            return Optional.of(new Text(file.markdown(), rendered, CanonicalText.SCHEME));
        } catch (Unacceptable unacceptable) {
            var first = unacceptable.issues().get(0);
            issues.add(new Issue(file.entry(), first.code(), first.arguments()));
            return Optional.empty();
        }
    }

    private void issue(ImportArchive.File file, String code, Object... arguments) {
        issues.add(Issue.of(file.entry(), code, arguments));
    }
}

package org.prevail.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prevail.platform.problem.Issue;

/**
 * What a site's places are called in its readers' languages; a place without a name is called by its path. As text: one a line,
 * the path, the language and the name, such as {@code services/fiber en Fiber internet}.
 */
public final class PlaceNames {
    public static final PlaceNames NONE = new PlaceNames(Map.of());
    static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 100;

    private record Key(String path, String locale) {}

    private final Map<Key, String> names;
    /** What is kept of a site's pages is looked for by it, with each request. */
    private final int hash;

    private PlaceNames(Map<Key, String> names) {
        this.names = Map.copyOf(names);
        this.hash = this.names.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PlaceNames places && hash == places.hash && names.equals(places.names);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** @param kept as {@link #typed} keeps them */
    public static PlaceNames of(String kept) {
        return new PlaceNames(kept.lines()
                .map(line -> line.split(" ", 3))
                .collect(Collectors.toMap(parts -> new Key(parts[0], parts[1]), parts -> parts[2])));
    }

    /** Empty where it has none in this language. */
    public Optional<String> of(String path, String locale) {
        return Optional.ofNullable(names.get(new Key(path, locale)));
    }

    /**
     * What is to be kept of what was typed.
     *
     * @param spoken the languages there are to offer: one that is not offered any more keeps its names
     * @param issues what is wrong is added, naming its line
     */
    static String typed(String typed, Collection<String> spoken, List<Issue> issues) {
        var seen = new HashMap<Key, String>();
        var lines = new ArrayList<String>();
        Normalizer.normalize(typed, Normalizer.Form.NFC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var parts = line.split("\\s+", 3);
                    var wrong = wrong(parts, line, spoken)
                            .or(() -> Optional.ofNullable(seen.putIfAbsent(new Key(parts[0], parts[1]), line))
                                    .map(first -> Issue.of("places", "site.place-twice", first, line)));
                    wrong.ifPresent(issues::add);
                    lines.add(String.join(" ", parts));
                });
        var kept = String.join("\n", lines);
        if (kept.length() > LONGEST) {
            issues.add(Issue.of("places", "text.too-long", LONGEST));
        }
        return kept;
    }

    private static Optional<Issue> wrong(String[] parts, String line, Collection<String> spoken) {
        if (parts.length < 3) {
            return Optional.of(Issue.of("places", "site.place-line", line));
        }
        if (parts[0].isEmpty() || Scope.parse(parts[0]).isEmpty()) {
            return Optional.of(Issue.of("places", "site.place-path", parts[0]));
        }
        if (!spoken.contains(parts[1])) {
            return Optional.of(Issue.of("places", "site.place-locale", line, parts[1], String.join(" ", spoken)));
        }
        if (parts[2].length() > LONGEST_NAME) {
            return Optional.of(Issue.of("places", "site.place-long", parts[0], LONGEST_NAME));
        }
        return PublishChecks.storable(parts[2]) && parts[2].codePoints().noneMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(Issue.of("places", "text.unstorable"));
    }
}

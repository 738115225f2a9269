package org.prevail.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A theme as it lies on the shelf now, to be chosen, tried, examined and activated. Immutable. */
public final class Candidate {
    private final ThemeFolder folder;
    private final Optional<ThemeFolder> packed;
    private final Optional<PebbleTheme> theme;
    private final Theme base;
    private final List<Finding> findings;

    private Candidate(
            ThemeFolder folder,
            Optional<ThemeFolder> packed,
            Optional<PebbleTheme> theme,
            Theme base,
            List<Finding> findings) {
        this.folder = folder;
        this.packed = packed;
        this.theme = theme;
        this.base = base;
        this.findings = List.copyOf(findings);
    }

    static Candidate of(ThemeFolder folder, ThemeShelf shelf, Map<String, String> given) {
        var findings = new ArrayList<Finding>();
        var theme = Optional.<PebbleTheme>empty();
        try {
            var chain = ThemeChain.of(folder.name(), shelf.all());
            chain.findings().stream().filter(found -> !found.isError()).forEach(findings::add);
            theme = Optional.of(new PebbleTheme(chain, given).compiled());
        } catch (BrokenTheme broken) {
            findings.addAll(0, broken.findings());
        }
        return new Candidate(
                folder, Optional.ofNullable(shelf.packed().get(folder.name())), theme, shelf.base(), findings);
    }

    public String name() {
        return folder.name();
    }

    /** As its author calls it. */
    public String title() {
        return folder.file().value("name").orElse(folder.name());
    }

    public String version() {
        return folder.file().value("version").orElse("");
    }

    public Optional<String> parent() {
        return folder.parent();
    }

    /** Whether it lies in the owner's folder. */
    public boolean outside() {
        return folder.outside();
    }

    /** Whether it lies there in the place of one the product brings. */
    public boolean prevails() {
        return folder.outside() && packed.isPresent();
    }

    /** What keeps it from being used, and what its {@code theme.properties} says in vain. */
    public List<Finding> findings() {
        return findings;
    }

    /** Nothing, if it cannot be used at all. */
    public Optional<Theme> theme() {
        return theme.map(whole -> whole);
    }

    Optional<PebbleTheme> whole() {
        return theme;
    }

    /** Those it is made for: that it or one it inherits from says it is for, and those it has every message in. */
    public List<String> locales() {
        return theme.map(whole -> Stream.concat(whole.chain().added("locales").stream(), whole.locales().stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** What it is measured by. */
    public Theme base() {
        return base;
    }

    public List<ThemeSetting> settings() {
        return theme.map(whole -> whole.settings().all()).orElse(List.of());
    }

    /** The owner's value, else the default. */
    public String value(ThemeSetting setting) {
        return theme.map(whole -> whole.settings().value(setting)).orElse(setting.value());
    }

    /** The values an owner gave that it takes. */
    public Map<String, String> given() {
        return theme.map(whole -> whole.settings().given()).orElse(Map.of());
    }

    /** Its own files, by path. */
    public Set<String> files() {
        return folder.files().keySet();
    }

    public Optional<String> text(String path) {
        return folder.text(path);
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(folder.files().get(path));
    }

    /** A file as it has it from its parent, whether it has one of its own or not. */
    public Optional<String> inherited(String path) {
        return theme.flatMap(
                whole -> whole.chain().holding(path, Optional.of(folder.name())).flatMap(holder -> holder.text(path)));
    }

    /** A file as pages have it. */
    public Optional<String> prevailing(String path) {
        return theme.flatMap(
                whole -> whole.chain().holding(path, Optional.empty()).flatMap(holder -> holder.text(path)));
    }

    /** Templates of public pages, its own and those it inherits. */
    public List<String> templates() {
        return theme.map(whole -> whole.chain().templates()).orElse(List.of());
    }

    /** Keys of its own messages in one locale. */
    public Set<String> messages(String locale) {
        var own = new java.util.TreeSet<String>();
        folder.files().forEach((path, bytes) -> {
            if (path.startsWith("messages/") && path.endsWith("_" + locale + ".properties")) {
                ThemeFolder.properties(bytes).keySet().forEach(key -> own.add((String) key));
            }
        });
        return own;
    }
}

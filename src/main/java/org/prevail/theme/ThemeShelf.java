package org.prevail.theme;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.platform.Configuration;
import org.prevail.platform.Shared;

/**
 * The themes there are to choose from: those the product brings, and those in the owner's folder, which prevail over
 * packed ones of the same name. Thread-safe.
 */
@Shared
public class ThemeShelf {
    private final Map<String, ThemeFolder> packed;
    private final Optional<Path> folder;
    private final PebbleTheme base;
    private volatile Read latest = new Read(-1, Map.of());

    private record Read(long state, Map<String, ThemeFolder> all) {}

    @Inject
    ThemeShelf(Configuration configuration) {
        this(ThemeFolders.packed(), configuration.themesDir());
    }

    public ThemeShelf(Optional<Path> folder) {
        this(ThemeFolders.packed(), folder);
    }

    ThemeShelf(Map<String, ThemeFolder> packed, Optional<Path> folder) {
        this.packed = packed;
        this.base = new PebbleTheme(ThemeChain.of(ThemeChain.BASE, packed), Map.of());
        this.folder = folder.filter(Files::isDirectory);
    }

    Map<String, ThemeFolder> packed() {
        return packed;
    }

    /** What stands in for a theme that is broken, and what themes are measured by. */
    PebbleTheme base() {
        return base;
    }

    /** As they are at this moment: the folder is read again where it changed. */
    Map<String, ThemeFolder> all() {
        return now().all();
    }

    /** Another number, other files. */
    long state() {
        return now().state();
    }

    private Read now() {
        long state = folder.map(ThemeFolders::state).orElse(0L);
        var known = latest;
        if (known.state() == state) {
            return known;
        }
        var all = new TreeMap<>(packed);
        folder.ifPresent(outside -> all.putAll(ThemeFolders.in(outside, true)));
        // Changed while it was read: the state of before makes the next who asks read again.
        var read = new Read(state, Map.copyOf(all));
        latest = read;
        return read;
    }

    public List<String> names() {
        return List.copyOf(new TreeMap<>(all()).keySet());
    }

    /** @param given values of its settings */
    public Optional<Candidate> find(String name, Map<String, String> given) {
        return Optional.ofNullable(all().get(name)).map(found -> Candidate.of(found, this, given));
    }

    /** Packed ones, with others from outside in front of them. */
    Map<String, ThemeFolder> packedBehind(Map<String, ThemeFolder> outside) {
        var all = new TreeMap<>(packed);
        all.putAll(outside);
        return all;
    }
}

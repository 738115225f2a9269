package org.prevail.theme;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.prevail.document.Site;
import org.prevail.document.ThemeChoice;
import org.prevail.platform.Configuration;
import org.prevail.platform.Shared;

/**
 * The looks of all sites. A theme from outside is taken as it was kept when it was activated, so what happens to its
 * folder changes no visitor's page, and every node has the same; in development mode it is the folder as it is, at each
 * request. One that is broken is replaced by {@code base}, never by something that looks like it. Thread-safe.
 */
@Shared
public class Themes {
    private static final System.Logger LOG = System.getLogger(Themes.class.getName());
    private static final int MOST = 100;

    private final ThemeShelf shelf;
    private final Optional<KeptThemes> kept;
    private final boolean development;
    private final PebbleTheme base;
    private final Map<ThemeChoice, Worn> worn = new ConcurrentHashMap<>();

    @Inject
    Themes(ThemeShelf shelf, KeptThemes kept, Configuration configuration) {
        this(shelf, Optional.of(kept), configuration.themesDevelopment());
    }

    /** The packed ones alone. */
    public Themes() {
        this(new ThemeShelf(Optional.empty()), Optional.empty(), false);
    }

    Themes(ThemeShelf shelf, Optional<KeptThemes> kept, boolean development) {
        this.shelf = shelf;
        this.kept = kept;
        this.development = development;
        this.base = shelf.base();
    }

    public Theme of(Site site) {
        var given = worn(site.theme());
        // A site may offer a language that the theme of its visitors speaks and that of staff pages does not.
        boolean speaksAll = given.theme().locales().containsAll(site.locales());
        return speaksAll && given.broken().isEmpty() ? given.theme() : new StandIn(given.theme(), site.locales());
    }

    /** Why visitors of this site get {@code base}; nothing if they do not. */
    public List<Finding> broken(Site site) {
        return worn(site.theme()).broken();
    }

    /** Keeps what this site's visitors are given, if it is not kept yet. */
    public void keep(Site site) {
        var given = worn(site.theme()).whole();
        kept.ifPresent(themes -> given.ifPresent(themes::keep));
    }

    /** @throws BrokenTheme if there is no packed theme of that name, or it cannot be used */
    public Theme require(String name) {
        return new PebbleTheme(ThemeChain.of(name, shelf.packed()), Map.of());
    }

    /** A number that is another when any look may be: for what was made with one and is given again. */
    public long state() {
        return development ? shelf.state() : 0;
    }

    /** A file of a look that is given now. */
    public Optional<Asset> asset(String theme, String hash, String path) {
        return present(theme, path).filter(asset -> asset.hash().equals(hash)).findFirst();
    }

    /** A file as it is now, whatever hash was asked for. */
    public Optional<Asset> asset(String theme, String path) {
        return present(theme, path).findFirst();
    }

    private Stream<Asset> present(String theme, String path) {
        return Stream.concat(worn.values().stream().map(Worn::theme), Stream.of(base))
                .filter(given -> given.name().equals(theme))
                .flatMap(given -> given.assets().stream())
                .filter(asset -> asset.path().equals(path));
    }

    private Worn worn(ThemeChoice choice) {
        var known = worn.get(choice);
        if (known != null && (!watched(choice) || known.state() == shelf.state())) {
            return known;
        }
        return readOnce(choice);
    }

    /** One reads and compiles; who came meanwhile finds it done. */
    private synchronized Worn readOnce(ThemeChoice choice) {
        long state = watched(choice) ? shelf.state() : 0;
        var known = worn.get(choice);
        if (known != null && known.state() == state) {
            return known;
        }
        if (worn.size() > MOST) {
            worn.clear();
        }
        var read = read(choice, state);
        worn.put(choice, read);
        return read;
    }

    private boolean watched(ThemeChoice choice) {
        return choice.isTried() || development && !choice.isOwn();
    }

    private Worn read(ThemeChoice choice, long state) {
        try {
            var chain = ThemeChain.of(choice.theme(), folders(choice));
            var theme = new PebbleTheme(chain, GivenSettings.read(choice.settings())).compiled();
            var watched = new WatchedTheme(theme, base, found -> broke(choice, state, List.of(found)));
            return new Worn(watched, Optional.of(theme), List.of(), state);
        } catch (BrokenTheme broken) {
            return broke(choice, state, broken.findings());
        }
    }

    private Map<String, ThemeFolder> folders(ThemeChoice choice) {
        if (choice.isOwn()) {
            return shelf.packed();
        }
        if (watched(choice) || choice.hash().isEmpty()) {
            return shelf.all();
        }
        return kept.flatMap(themes -> themes.find(choice.theme(), choice.hash()))
                .map(archive -> shelf.packedBehind(ThemeArchive.outside(archive)))
                .orElseGet(shelf::all);
    }

    private Worn broke(ThemeChoice choice, long state, List<Finding> findings) {
        LOG.log(System.Logger.Level.ERROR, "theme {0} is broken, base is given instead: {1}", choice.theme(), findings);
        var instead = new Worn(base, Optional.empty(), findings, state);
        worn.put(choice, instead);
        return instead;
    }
}

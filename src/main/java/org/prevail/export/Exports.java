package org.prevail.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.prevail.document.Site;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.plugin.Enabled;
import org.prevail.plugin.PluginFailed;
import org.prevail.plugin.Plugins;
import org.prevail.spi.Exporter;
import org.prevail.spi.Exporter.FileKind;

/** The kinds of files plug-ins make, and the files. Thread-safe. */
@Shared
public class Exports {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration QUICKLY = Duration.ofMillis(250);
    private static final long MOST_BYTES = 16L << 20;

    /** Each may take the memory of its longest file. */
    private static final int AT_ONCE = 2;

    /** By id; of two plug-ins with one kind the first one makes it. */
    private record Offered(Plugins.State state, Map<String, Kind> kinds) {}

    private record Kind(String plugin, FileKind file) {}

    /** @param siteName a plug-in is told it, and may write it into the file */
    private record Key(
            long site, String siteName, String kind, String locale, Plugins.State state, Exporter.VersionText text) {}

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Map<Long, Offered> offered = new ConcurrentHashMap<>();
    private final Cache<Key, ExportFile> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, ExportFile file) -> file.bytes().length)
            .build();
    private final Plugins plugins;

    @Inject
    Exports(Plugins plugins) {
        this.plugins = plugins;
    }

    /** What can be made on a site of such matter, in order. */
    public List<FileKind> offered(long site, Exporter.Of of) {
        return kinds(site).values().stream()
                .map(Kind::file)
                .filter(kind -> kind.of().contains(of))
                .toList();
    }

    /**
     * @param name what the file is called, but for its end
     * @param locale of the words around the matter
     * @throws Problem.Missing if no plug-in makes such a file of it
     * @throws Problem.Unavailable if the plug-in failed, or too many files are being made
     */
    public ExportFile make(Site site, String kind, Exporter.VersionText text, String name, String locale) {
        var wanted = require(site.id(), kind, Exporter.Of.VERSION);
        var key = new Key(site.id(), site.name(), kind, locale, plugins.state(), text);
        var file = made.getIfPresent(key);
        if (file == null) {
            file = make(site.id(), wanted, text, name, locale);
            made.put(key, file);
        }
        return file;
    }

    /** As above, and never kept. */
    public ExportFile make(long site, String kind, Exporter.Records records, String name, String locale) {
        return make(site, require(site, kind, Exporter.Of.RECORDS), records, name, locale);
    }

    private ExportFile make(long site, Kind kind, Exporter.Matter matter, String name, String locale) {
        var exporter = plugins.on(site, Exporter.class).stream()
                .filter(one -> one.id().equals(kind.plugin()))
                .findFirst()
                .orElseThrow(Exports::unknown);
        if (!turns.tryAcquire()) {
            throw new Problem.Unavailable("export.busy");
        }
        try {
            return new ExportFile(
                    name + "." + kind.file().suffix(), kind.file().mediaType(), bytes(exporter, matter, locale));
        } finally {
            turns.release();
        }
    }

    private static byte[] bytes(Enabled<Exporter> exporter, Exporter.Matter matter, String locale) {
        try {
            return exporter.run(LIMIT, (point, context) -> {
                var file = new Limited(Exporter.MOST_BYTES);
                point.export(matter, locale, file, context);
                return file.bytes();
            });
        } catch (PluginFailed failed) {
            throw new Problem.Unavailable("export.failed");
        }
    }

    private Kind require(long site, String kind, Exporter.Of of) {
        return Optional.ofNullable(kinds(site).get(kind))
                .filter(known -> known.file().of().contains(of))
                .orElseThrow(Exports::unknown);
    }

    private Map<String, Kind> kinds(long site) {
        var on = plugins.on(site, Exporter.class);
        if (on.isEmpty()) {
            return Map.of();
        }
        var state = plugins.state();
        var known = offered.get(site);
        if (known == null || !known.state().equals(state)) {
            var kinds = new LinkedHashMap<String, Kind>();
            on.forEach(exporter -> exporter.ask(QUICKLY, (point, context) -> point.kind())
                    .ifPresent(kind -> kinds.putIfAbsent(kind.id(), new Kind(exporter.id(), kind))));
            known = new Offered(state, kinds);
            offered.put(site, known);
        }
        return known.kinds();
    }

    private static Problem unknown() {
        return new Problem.Missing("export.unknown");
    }
}

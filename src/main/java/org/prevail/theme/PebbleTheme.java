package org.prevail.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A theme rendered by Pebble. Thread-safe: templates are compiled once. */
final class PebbleTheme implements Theme {
    private static final int TYPICAL_LENGTH = 16_384;

    private final ThemeChain chain;
    private final String hash;
    private final AssetFiles assets;
    private final ChainLoader loader;
    private final PebbleEngine engine;
    private final Map<String, Messages> messages = new ConcurrentHashMap<>();

    PebbleTheme(ThemeChain chain) {
        this.chain = chain;
        this.hash = Digests.shortened(chain.everything());
        this.assets = new AssetFiles(chain);
        this.loader = new ChainLoader(chain);
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new ThemeFunctions(assets))
                .addEscapingStrategy(Escaping.STRATEGY, Escaping::html)
                .defaultEscapingStrategy(Escaping.STRATEGY)
                .strictVariables(true)
                .build();
    }

    @Override
    public String name() {
        return chain.name();
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public String render(String template, String locale, SiteView site, Object view) {
        var name = loader.find(template)
                .orElseThrow(() -> new IllegalArgumentException("no template '" + template + "' in theme " + name()));
        return new Rendering(messages(locale), site.zone()).during(() -> {
            var page = new StringWriter(TYPICAL_LENGTH);
            var context = Map.<String, Object>of("view", view, "site", site, "locale", locale);
            try {
                engine.getTemplate(name).evaluate(page, context, Locale.forLanguageTag(locale));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return page.toString();
        });
    }

    @Override
    public Messages messages(String locale) {
        return messages.computeIfAbsent(locale, wanted -> new MergedMessages(wanted, chain));
    }

    @Override
    public String time(Instant instant, String locale, ZoneId zone) {
        return Dates.element(instant, Dates.Style.FULL, locale, zone);
    }

    @Override
    public List<Asset> assets() {
        return assets.all();
    }

    Optional<Asset> asset(String wantedHash, String path) {
        return assets.find(path).filter(asset -> asset.hash().equals(wantedHash));
    }
}

package org.prevail.theme;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A theme rendered by Pebble. Thread-safe: templates are compiled once. */
final class PebbleTheme implements Theme {
    private static final int TYPICAL_LENGTH = 16_384;

    private final ThemeChain chain;
    private final Settings settings;
    private final String hash;
    private final List<String> locales;
    private final AssetFiles assets;
    private final ChainLoader loader;
    private final PebbleEngine engine;
    private final Map<String, Messages> messages = new ConcurrentHashMap<>();

    PebbleTheme(ThemeChain chain, Map<String, String> given) {
        this.chain = chain;
        this.settings = Settings.declared(chain).with(given);
        this.hash = Digests.shortened(everything(chain, settings));
        this.locales = SpokenLocales.of(chain);
        this.assets = new AssetFiles(chain, settings);
        this.loader = new ChainLoader(chain);
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(new ThemeFunctions(assets, new ThemeParts(chain, settings)))
                .addEscapingStrategy(Escaping.STRATEGY, Escaping::html)
                .defaultEscapingStrategy(Escaping.STRATEGY)
                .registerExtensionCustomizer(AlwaysEscaping::new)
                .strictVariables(true)
                .build();
    }

    private static Map<String, byte[]> everything(ThemeChain chain, Settings settings) {
        var all = chain.everything();
        settings.all()
                .forEach(setting -> all.put(
                        "setting/" + setting.key(), settings.value(setting).getBytes(StandardCharsets.UTF_8)));
        return all;
    }

    /** @throws BrokenTheme naming every template that does not compile */
    PebbleTheme compiled() {
        var found = new ArrayList<>(
                chain.findings().stream().filter(Finding::isError).toList());
        for (var template : chain.templates()) {
            try {
                engine.getTemplate(loader.find(template).orElseThrow());
            } catch (PebbleException malformed) {
                found.add(Finding.error("template", template, reason(malformed)));
            }
        }
        if (!found.isEmpty()) {
            throw new BrokenTheme(found);
        }
        return this;
    }

    /** What a person who writes templates can use of it. */
    static String reason(Throwable unable) {
        return Finding.visible(
                unable instanceof PebbleException said
                        ? said.getPebbleMessage() + " (" + said.getFileName() + ":" + said.getLineNumber() + ")"
                        // An endless recursion says nothing.
                        : unable.getMessage() == null ? unable.getClass().getSimpleName() : unable.getMessage());
    }

    ThemeChain chain() {
        return chain;
    }

    Settings settings() {
        return settings;
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
        return new Rendering(messages(locale), site.zone(), site.places()).during(() -> {
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
    public List<String> locales() {
        return locales;
    }

    @Override
    public String time(Instant instant, String locale, ZoneId zone) {
        return Dates.element(instant, Dates.Style.WHOLE, messages(locale), zone);
    }

    @Override
    public List<Asset> assets() {
        return assets.all();
    }

    /** Whatever hash it has now. */
    Optional<Asset> asset(String path) {
        return assets.find(path);
    }
}

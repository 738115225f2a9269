package org.prevail.plugins;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.plugins.exceptions.Exceptions;
import org.prevail.plugins.note.OwnersNote;
import org.prevail.plugins.reacceptance.Lasting;
import org.prevail.spi.Descriptor;
import org.prevail.spi.PageSection;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.ReacceptanceRule;
import org.prevail.spi.Settings;
import org.prevail.spi.Words;
import org.prevail.spi.contract.PageSectionContract;
import org.prevail.spi.contract.PrecedenceRuleContract;
import org.prevail.spi.contract.ReacceptanceRuleContract;
import org.prevail.support.ForeignPlugins;

/** Plug-ins of the product and samples keep to the contracts, and the contracts find out who does not. */
class ContractsTest {
    private static PluginContext with(Plugin plugin, Map<String, String> given) {
        var values = new HashMap<String, String>();
        plugin.descriptor().settings().forEach(setting -> values.put(setting.key(), setting.byDefault()));
        values.putAll(given);
        return new PluginContext(
                1,
                "Site",
                "https://example.com",
                List.of("vi", "en"),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                new Settings(values));
    }

    @Test
    void exceptionsKeepToTheContract() {
        var plugin = new Exceptions();
        PrecedenceRuleContract.verify(
                plugin,
                with(plugin, Map.of("exceptions", "first privacy services\nstrike cookies /\nadd other /shop/")));
    }

    @Test
    void lastingKeepsToTheContract() {
        var plugin = new Lasting();
        ReacceptanceRuleContract.verify(plugin, with(plugin, Map.of("days", "365", "editorial", "terms 2")));
        ReacceptanceRuleContract.verify(plugin, with(plugin, Map.of()));
    }

    @Test
    void theOwnersNoteKeepsToTheContract() {
        var plugin = new OwnersNote();
        PageSectionContract.verify(
                plugin, with(plugin, Map.of("text", "vi: Hỏi chúng tôi.\nen: Ask us.\nen: Any time.")));
    }

    @Test
    void theSamplesKeepToTheContracts() throws Exception {
        var folder = ForeignPlugins.folder();
        var jars = new URL[] {
            folder.resolve("country.jar").toUri().toURL(),
            folder.resolve("retention.jar").toUri().toURL()
        };
        try (var loader = new URLClassLoader(jars, Plugin.class.getClassLoader())) {
            var country = (Plugin) loader.loadClass("org.example.country.CountryTerms")
                    .getConstructor()
                    .newInstance();
            PrecedenceRuleContract.verify(
                    (PrecedenceRule) country, with(country, Map.of("documents", "DE terms\nFR privacy")));
            var retention = (Plugin) loader.loadClass("org.example.retention.RetentionTable")
                    .getConstructor()
                    .newInstance();
            PageSectionContract.verify((PageSection) retention, with(retention, Map.of("rows", "Invoices | 10 years")));
        }
    }

    /** Breaks what can be broken. */
    private static final class Careless implements Plugin, PrecedenceRule, ReacceptanceRule, PageSection {
        private int asked;

        @Override
        public Descriptor descriptor() {
            return new Descriptor("careless", Words.of("fr", "Négligent"), "1", "9.0", List.of());
        }

        @Override
        public synchronized Ruling rule(Matching matching, PluginContext context) {
            return Ruling.of(new Change(Change.Act.FIRST, "key" + asked++, Words.of("fr", "x".repeat(501))));
        }

        @Override
        public Optional<Judgement> judge(Acceptance acceptance, PluginContext context) {
            return Optional.of(Judgement.stillCounts(Words.of("en", "Yes"), Optional.of(acceptance.now())));
        }

        @Override
        public Optional<Section> section(DocumentPage page, PluginContext context) {
            throw new IllegalStateException();
        }
    }

    private static void finds(String words, Runnable verified) {
        var found = assertThrows(AssertionError.class, verified::run).getMessage();
        assertTrue(found.contains(words), found);
    }

    @Test
    void theContractsFindWhatBreaksThem() {
        var careless = new Careless();
        var context = with(careless, Map.of());
        Runnable precedence = () -> PrecedenceRuleContract.verify(careless, context);
        finds("built against contracts 9.0", precedence);
        finds("answers otherwise when asked again", precedence);
        finds("a reason of more than 500 characters", precedence);
        finds("is in none of the site's languages", precedence);
        finds("an instant that has passed", () -> ReacceptanceRuleContract.verify(careless, context));
        finds("throws java.lang.IllegalStateException", () -> PageSectionContract.verify(careless, context));
    }
}

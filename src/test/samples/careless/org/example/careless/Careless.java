package org.example.careless;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prevail.spi.Descriptor;
import org.prevail.spi.DiffAnnotator;
import org.prevail.spi.PageSection;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.Setting;
import org.prevail.spi.Words;

/** Is given a clock by the portal, and fails in the way it is told to. */
public final class Careless implements Plugin, PageSection, PrecedenceRule, DiffAnnotator {
    private final Clock clock;

    @Inject
    public Careless(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "org.example.careless",
                Words.of("en", "Careless"),
                String.valueOf(clock.getZone()),
                "1.0",
                List.of(new Setting("way", Setting.Type.TEXT, Words.of("en", "How to fail"), Words.NONE, "")));
    }

    @Override
    public Optional<Section> section(DocumentPage page, PluginContext context) {
        fail(context);
        return Optional.of(new Section(
                Spot.ABOVE_TEXT,
                "en",
                "A careful section",
                List.of(new Html("<p>Safe <script>alert(1)</script><em>words</em></p>"))));
    }

    @Override
    public Ruling rule(Matching matching, PluginContext context) {
        fail(context);
        return Ruling.NOTHING;
    }

    @Override
    public List<Flag> flags() {
        return List.of(new Flag("CARELESS", Words.of("en", "carelessly seen")));
    }

    @Override
    public Set<String> marks(Edit edit, PluginContext context) {
        fail(context);
        return Set.of("CARELESS");
    }

    private static void fail(PluginContext context) {
        switch (context.settings().text("way")) {
            case "throw" -> throw new IllegalStateException("as told");
            case "hang" -> {
                while (true) {
                    Thread.onSpinWait();
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                }
            }
            case "overflow" -> fail(context);
            default -> {}
        }
    }
}

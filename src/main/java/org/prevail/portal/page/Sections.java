package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prevail.markup.Markup;
import org.prevail.platform.Shared;
import org.prevail.plugin.Plugins;
import org.prevail.portal.view.SectionView;
import org.prevail.portal.view.SectionView.Part;
import org.prevail.spi.Kind;
import org.prevail.spi.PageSection;
import org.prevail.spi.PageSection.DocumentPage;
import org.prevail.spi.PageSection.Section;
import org.prevail.spi.PageSection.Spot;

/** What plug-ins add to a document's page. Thread-safe. */
@Shared
class Sections {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int MOST_PARTS = 50;
    private static final int MOST_CHARACTERS = 100_000;

    private final Plugins plugins;

    @Inject
    Sections(Plugins plugins) {
        this.plugins = plugins;
    }

    /** By where they stand, in the plug-ins' order. */
    record Around(List<SectionView> above, List<SectionView> below) {}

    Around of(Question question, ShownText shown) {
        var above = new ArrayList<SectionView>();
        var below = new ArrayList<SectionView>();
        for (var plugin : plugins.on(question.site().id(), PageSection.class)) {
            var page = page(question, shown);
            plugin.ask(
                            LIMIT,
                            (section, context) -> section.section(page, context).map(Sections::sound))
                    .flatMap(answer -> answer)
                    .ifPresent(section -> (section.spot() == Spot.ABOVE_TEXT ? above : below)
                            .add(view("section-" + (above.size() + below.size() + 1), section)));
        }
        return new Around(above, below);
    }

    private static DocumentPage page(Question question, ShownText shown) {
        boolean inForce = shown.entry()
                .inForce(question.now(), question.now())
                .filter(edition -> edition.number() == shown.edition().number())
                .isPresent();
        return new DocumentPage(
                shown.entry().key(),
                Kind.valueOf(shown.entry().kind().name()),
                shown.edition().number(),
                shown.edition().placement().scope().path(),
                question.locale(),
                shown.locale(),
                inForce);
    }

    private static Section sound(Section section) {
        long characters = section.parts().stream()
                .flatMap(Sections::texts)
                .mapToLong(String::length)
                .sum();
        boolean spoken = !Locale.forLanguageTag(section.locale()).getLanguage().isEmpty();
        if (section.parts().size() > MOST_PARTS || characters > MOST_CHARACTERS || !spoken) {
            throw new IllegalArgumentException("too much of a section, or in no language");
        }
        return section;
    }

    private static Stream<String> texts(PageSection.Part part) {
        if (part instanceof PageSection.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (part instanceof PageSection.Items list) {
            return list.items().stream();
        } else if (part instanceof PageSection.Html markup) {
            return Stream.of(markup.html());
        }
        var table = (PageSection.Table) part;
        return Stream.concat(table.columns().stream(), table.rows().stream().flatMap(List::stream));
    }

    private static SectionView view(String id, Section section) {
        return new SectionView(
                id,
                section.locale(),
                section.heading(),
                section.parts().stream().map(Sections::part).toList());
    }

    private static Part part(PageSection.Part part) {
        if (part instanceof PageSection.Paragraph paragraph) {
            return Part.text(paragraph.text());
        } else if (part instanceof PageSection.Items list) {
            return Part.items(list.items());
        } else if (part instanceof PageSection.Html markup) {
            return Part.html(Markup.safe(markup.html()));
        }
        var table = (PageSection.Table) part;
        return Part.table(table.caption(), table.columns(), table.rows());
    }
}

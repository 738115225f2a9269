package org.prevail.spi.contract;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.prevail.spi.Kind;
import org.prevail.spi.PageSection;
import org.prevail.spi.PageSection.DocumentPage;
import org.prevail.spi.PluginContext;

/** What every {@link PageSection} keeps to. */
public final class PageSectionContract {
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private PageSectionContract() {}

    /**
     * @param section also a {@code Plugin}
     * @param context with settings under which it does something
     * @param more pages of the author's own, beside those of the contract
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(PageSection section, PluginContext context, DocumentPage... more) {
        var findings = new Findings();
        findings.plugin(section, context);
        var pages = context.locales().stream()
                .flatMap(locale -> Stream.of(
                        new DocumentPage("privacy", Kind.POLICY, 1, "", locale, locale, true),
                        new DocumentPage("terms", Kind.TERMS, 12, "services/fiber", locale, "en", false)));
        Stream.concat(pages, Stream.of(more)).forEach(page -> {
            String what = "section() on " + page.document() + " in " + page.locale();
            findings.pure(what, LIMIT, () -> section.section(page, context))
                    .flatMap(answer -> answer)
                    .ifPresent(answer -> {
                        findings.require(
                                !Locale.forLanguageTag(answer.locale())
                                        .getLanguage()
                                        .isEmpty(),
                                what + " is in no language");
                        findings.require(answer.parts().size() <= 50, what + " has more than 50 parts");
                        findings.require(!answer.heading().contains("\n"), what + " has a heading of several lines");
                    });
        });
        findings.report();
    }
}

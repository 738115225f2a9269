package org.prevail.export;

import org.prevail.document.Version;
import org.prevail.document.Withdrawal;
import org.prevail.spi.Exporter;
import org.prevail.spi.Kind;

/** A version as plug-ins see it. */
public final class VersionTexts {
    private VersionTexts() {}

    /** @param locale one it has */
    public static Exporter.VersionText of(Version version, String locale) {
        var text = version.texts().get(locale);
        return new Exporter.VersionText(
                version.document().key(),
                Kind.valueOf(version.document().kind().name()),
                version.number(),
                locale,
                text.title(),
                text.summary(),
                text.markdown(),
                text.html().value(),
                text.canonical(),
                text.digest(),
                version.publishedAt(),
                version.effectiveAt(),
                version.withdrawal().map(Withdrawal::withdrawnAt));
    }
}

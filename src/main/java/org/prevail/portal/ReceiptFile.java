package org.prevail.portal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.decision.Decision;
import org.prevail.decision.Verdict;
import org.prevail.document.Asks;
import org.prevail.document.Site;
import org.prevail.document.Version;
import org.prevail.theme.Messages;

/**
 * A receipt as a plain text file, ending with the canonical text whose digest it names.
 *
 * @param ended the acceptance a withdrawal ended
 */
record ReceiptFile(
        Messages messages, Site site, Decision decision, Optional<Decision> ended, TextOf text, Version version) {
    private static final String RULE = "-".repeat(72);

    String content() {
        String what = text.asks() == Asks.ACKNOWLEDGEMENT ? "acknowledgement" : "agreement";
        var shown = version.texts().get(decision.locale());
        var lines = new ArrayList<>(List.of(
                messages.text("receipt.title") + " · " + site.name(),
                "",
                messages.text("receipt." + what + "." + decision.verdict().name(), shown.title(), text.number()),
                "",
                line("receipt.issuer", issuer()),
                line("receipt.document", text.entry().key()),
                line("receipt.version", text.number()),
                line("receipt.locale", decision.locale()),
                line(
                        decision.verdict() == Verdict.WITHDRAWN
                                ? "receipt.presented-at.withdrawal"
                                : "receipt.presented-at",
                        iso(decision.presentedAt())),
                line("receipt.at", iso(decision.at()))));
        ended.ifPresent(
                acceptance -> lines.add(line("receipt.ends", iso(acceptance.at()) + ", " + acceptance.receipt())));
        lines.addAll(List.of(
                line(
                        "receipt.attribution",
                        messages.text("attribution." + decision.attribution().name())),
                line("receipt.digest", decision.digest()),
                line("receipt.id", decision.receipt()),
                "",
                messages.text("receipt.file.below"),
                RULE,
                ""));
        return String.join("\n", lines) + shown.canonical();
    }

    private String issuer() {
        return Stream.of(site.name(), site.contactEmail())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String line(String key, Object value) {
        return messages.text(key) + ": " + value;
    }

    private static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS) + " (UTC)";
    }
}

package org.prevail.plugins.webhook;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.prevail.spi.DecisionListener.Decided;
import org.prevail.spi.PluginContext;

/** A decision as JSON. The instant it was decided, not the one it is sent, so that what is sent again is the same. */
final class DecisionBody {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private DecisionBody() {}

    static String of(Decided decision, PluginContext context) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", text(decision.id().toString()));
        facts.put("portal", text(context.address()));
        facts.put("site", Long.toString(context.site()));
        facts.put("subject", text(decision.subject().toString()));
        facts.put("number", Long.toString(decision.number()));
        facts.put("decision", text(decision.verdict().name()));
        facts.put("attribution", text(decision.attribution().name()));
        facts.put("document", text(decision.document()));
        facts.put("kind", text(decision.kind().name()));
        facts.put("version", Integer.toString(decision.version()));
        facts.put("locale", text(decision.locale()));
        facts.put("digest", text(decision.digest()));
        decision.withdraws().ifPresent(undone -> facts.put("withdraws", text(undone.toString())));
        facts.put("at", text(ISO.format(decision.at())));
        return facts.entrySet().stream()
                .map(fact -> text(fact.getKey()) + ":" + fact.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** RFC 8259, section 7. */
    private static String text(String value) {
        var quoted = new StringBuilder("\"");
        value.chars()
                .forEach(c -> quoted.append(
                        c < 0x20 || c == '"' || c == '\\'
                                ? String.format("\\u%04x", c)
                                : Character.toString((char) c)));
        return quoted.append('"').toString();
    }
}

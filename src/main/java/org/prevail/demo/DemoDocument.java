package org.prevail.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.markup.Source;

/**
 * One document of the demo, as its folder under {@code demo/} says: {@code document.properties} and one file per version
 * and locale.
 *
 * @param published how many of the editions are versions; one after them is a draft
 * @param scheduled the version that takes effect later, 0 if none
 * @param withdrawn the version that is withdrawn, with {@code reason}
 */
record DemoDocument(
        String key,
        Kind kind,
        Placement placement,
        List<Edition> editions,
        int published,
        int scheduled,
        Optional<Integer> withdrawn,
        String reason) {
    /** In the order they are created in. */
    private static final List<String> KEYS =
            List.of("privacy", "cookies", "shop-terms", "fiber-terms", "mobile-terms", "camera-terms");

    private static final List<String> LOCALES = List.of("vi", "en");

    /** The texts that belong together, by locale tag. */
    record Edition(int number, Map<String, Source> texts, String note) {}

    static List<DemoDocument> all() {
        return KEYS.stream().map(DemoDocument::read).toList();
    }

    boolean isScheduled(Edition edition) {
        return edition.number() == scheduled;
    }

    private static DemoDocument read(String key) {
        var properties = DemoFiles.properties(key + "/document.properties");
        int published = number(properties, "versions");
        int withdrawn = number(properties, "withdrawn");
        return new DemoDocument(
                key,
                Kind.valueOf(properties.getProperty("kind")),
                placement(properties),
                editions(key, properties, published + number(properties, "drafts")),
                published,
                number(properties, "scheduled"),
                Optional.of(withdrawn).filter(version -> version > 0),
                properties.getProperty("reason", ""));
    }

    private static int number(Properties properties, String name) {
        return Integer.parseInt(properties.getProperty(name, "0"));
    }

    private static Placement placement(Properties properties) {
        return new Placement(
                new Scope(properties.getProperty("scope")),
                Audience.EVERYONE,
                Relation.valueOf(properties.getProperty("relation")),
                Asks.valueOf(properties.getProperty("asks")),
                0);
    }

    private static List<Edition> editions(String key, Properties properties, int count) {
        var editions = new ArrayList<Edition>();
        Map<String, Source> before = Map.of();
        for (int number : IntStream.rangeClosed(1, count).toArray()) {
            var texts = new TreeMap<String, Source>();
            for (String locale : LOCALES) {
                var file = TextFile.parse(DemoFiles.text(key + "/" + number + "." + locale + ".md"));
                texts.put(locale, file.after(Optional.ofNullable(before.get(locale))));
            }
            editions.add(new Edition(number, texts, properties.getProperty("note." + number)));
            before = texts;
        }
        return editions;
    }
}

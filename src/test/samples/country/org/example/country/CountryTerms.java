package org.example.country;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Fact;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Words;

/**
 * Documents that apply to readers of one country alone. Elsewhere they do not count; there they take precedence over all
 * others of the place. The country comes from a header that a content delivery network sets.
 */
public final class CountryTerms implements Plugin, PrecedenceRule {
    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "org.example.country",
                Words.of("en", "Terms by country").and("vi", "Điều khoản theo quốc gia"),
                "1.0",
                "1.0",
                List.of(
                        new Setting(
                                "header",
                                Setting.Type.TEXT,
                                Words.of("en", "Header with the country").and("vi", "Header chứa quốc gia"),
                                Words.of("en", "Set by what stands before the portal"),
                                "CF-IPCountry"),
                        new Setting(
                                "documents",
                                Setting.Type.LINES,
                                Words.of("en", "Documents of a country").and("vi", "Văn bản của một quốc gia"),
                                Words.of("en", "One a line: DE shop-terms-de"),
                                "")));
    }

    @Override
    public Map<String, Words> check(Settings settings) {
        return settings.lines("documents").stream().allMatch(line -> line.matches("[A-Z]{2} [a-z0-9-]+"))
                ? Map.of()
                : Map.of("documents", Words.of("en", "Each line is a country and a document: DE shop-terms-de"));
    }

    @Override
    public List<Fact> facts(PluginContext context) {
        Set<String> countries = new LinkedHashSet<>();
        context.settings().lines("documents").forEach(line -> countries.add(country(line)));
        return List.of(new Fact(
                "country",
                context.settings().text("header"),
                Words.of("en", "Country").and("vi", "Quốc gia"),
                countries));
    }

    @Override
    public Ruling rule(Matching matching, PluginContext context) {
        String here = matching.facts().getOrDefault("country", "");
        return new Ruling(context.settings().lines("documents").stream()
                .filter(line -> matching.has(document(line)))
                .map(line -> change(line, here))
                .toList());
    }

    private static Change change(String line, String here) {
        String country = country(line);
        return country.equals(here)
                ? new Change(
                        Change.Act.FIRST,
                        document(line),
                        Words.of("en", "It is for readers in " + country + ", where you are.")
                                .and("vi", "Văn bản này dành cho người đọc tại " + country + ", nơi bạn đang ở."))
                : new Change(
                        Change.Act.STRIKE,
                        document(line),
                        Words.of("en", "It is for readers in " + country + " alone.")
                                .and("vi", "Văn bản này chỉ dành cho người đọc tại " + country + "."));
    }

    private static String country(String line) {
        return line.substring(0, 2);
    }

    private static String document(String line) {
        return line.substring(3);
    }
}

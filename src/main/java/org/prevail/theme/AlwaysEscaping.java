package org.prevail.theme;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pebble without its ways to print what is not escaped, {@code raw}, {@code autoescape} and other strategies than ours; and
 * without {@code cache}, which prints what it holds as it is, and one reader's to the next.
 */
final class AlwaysEscaping extends ExtensionCustomizer {
    private static final Set<String> TAGS = Set.of("autoescape", "cache");

    AlwaysEscaping(Extension extension) {
        super(extension);
    }

    @Override
    public Map<String, Filter> getFilters() {
        var given = super.getFilters();
        if (given == null) {
            return null;
        }
        var filters = new HashMap<>(given);
        filters.remove("raw");
        filters.computeIfPresent("escape", (name, any) -> new OurEscaping());
        return filters;
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        var given = super.getTokenParsers();
        return given == null
                ? null
                : given.stream()
                        .filter(parser -> !TAGS.contains(parser.getTag()))
                        .toList();
    }

    /** Whatever a template asks for. */
    private static final class OurEscaping extends EscapeFilter {
        OurEscaping() {
            addEscapingStrategy(Escaping.STRATEGY, Escaping::html);
        }

        @Override
        public Object apply(
                Object input, Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            return super.apply(input, Map.of("strategy", Escaping.STRATEGY), self, context, line);
        }
    }
}

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

/** Pebble without its ways to print what is not escaped: {@code raw}, {@code autoescape}, other strategies than ours. */
final class AlwaysEscaping extends ExtensionCustomizer {
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
                        .filter(parser -> !parser.getTag().equals("autoescape"))
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

package org.prevail.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.prevail.markup.SafeHtml;

/** What templates can call; see the package's description. */
final class ThemeFunctions extends AbstractExtension {
    /** Put into every template's context by the engine, beside what templates use themselves. */
    static final String MESSAGES = "messages";

    private final AssetFiles assets;

    ThemeFunctions(AssetFiles assets) {
        this.assets = assets;
    }

    /** A function by its arguments in order and the context. */
    private interface Body {
        Object of(List<Object> arguments, EvaluationContext context);
    }

    /** A filter by its input, its arguments in order and the context. */
    private interface Change {
        Object of(Object input, List<Object> arguments, EvaluationContext context);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.ofEntries(
                function("t", (a, c) -> messages(c).text((String) a.get(0), flat(a.subList(1, a.size())))),
                function("has", (a, c) -> messages(c).has((String) a.get(0))),
                function("asset", (a, c) -> address(assets.require((String) a.get(0)))),
                function(
                        "integrity",
                        (a, c) -> Digests.integrity(
                                assets.require((String) a.get(0)).content())),
                function("date", (a, c) -> time(a.get(0), Dates.Style.FULL, c)),
                function("exactDate", (a, c) -> time(a.get(0), Dates.Style.EXACT, c)),
                function("shortDate", (a, c) -> time(a.get(0), Dates.Style.SHORT, c)),
                function("slot", (a, c) -> new SafeString("<!--slot:" + a.get(0) + "-->")),
                function("hole", (a, c) -> new SafeString("%%hole:" + a.get(0) + "%%")),
                function("place", (a, c) -> Wording.place(messages(c), (String) a.get(0))),
                function("audience", (a, c) -> Wording.audience(messages(c), (String) a.get(0))),
                function("reason", (a, c) -> Wording.reason(messages(c), (String) a.get(0), strings(a.get(1)))),
                function(
                        "language",
                        (a, c) -> Locale.forLanguageTag((String) a.get(0))
                                .getDisplayLanguage(
                                        Locale.forLanguageTag(messages(c).locale()))));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.ofEntries(
                filter("html", (input, a, c) -> new SafeString(Escaping.withoutHoles(((SafeHtml) input).value()))),
                filter(
                        "clauses",
                        (input, a, c) -> new SafeString(Escaping.withoutHoles(
                                Clauses.dressed((SafeHtml) input, Escaping.html((String) a.get(0)))))),
                filter("paragraphs", (input, a, c) -> new SafeString(paragraphs((String) input))));
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + Escaping.html(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String address(Asset asset) {
        return "/assets/" + asset.theme() + "/" + asset.hash() + "/" + asset.path();
    }

    private static SafeString time(Object moment, Dates.Style style, EvaluationContext context) {
        var site = (SiteView) context.getVariable("site");
        return new SafeString(Dates.element(moment, style, messages(context).locale(), site.zone()));
    }

    private static Messages messages(EvaluationContext context) {
        return (Messages) context.getVariable(MESSAGES);
    }

    private static Object[] flat(List<Object> arguments) {
        var flat = new ArrayList<Object>();
        arguments.forEach(argument -> {
            if (argument instanceof Collection<?> several) {
                flat.addAll(several);
            } else {
                flat.add(argument);
            }
        });
        return flat.toArray();
    }

    private static List<String> strings(Object list) {
        return ((Collection<?>) list).stream().map(String::valueOf).toList();
    }

    private static List<Object> inOrder(Map<String, Object> arguments) {
        var list = new ArrayList<Object>();
        for (int i = 0; arguments.containsKey(String.valueOf(i)); i++) {
            list.add(arguments.get(String.valueOf(i)));
        }
        return list;
    }

    private static Map.Entry<String, Function> function(String name, Body body) {
        return Map.entry(name, new Function() {
            @Override
            public List<String> getArgumentNames() {
                return null;
            }

            @Override
            public Object execute(Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                return body.of(inOrder(args), context);
            }
        });
    }

    private static Map.Entry<String, Filter> filter(String name, Change change) {
        return Map.entry(name, new Filter() {
            @Override
            public List<String> getArgumentNames() {
                return null;
            }

            @Override
            public Object apply(
                    Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                return change.of(input, inOrder(args), context);
            }
        });
    }
}

package org.prevail.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prevail.document.PlaceNames;
import org.prevail.markup.SafeHtml;
import org.prevail.spi.Words;

/** What templates can call; see the package's description. */
final class ThemeFunctions extends AbstractExtension {
    /** As {@link Instant} writes itself. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z");

    private static final String STYLE = "<link rel=\"stylesheet\" href=\"%s\" integrity=\"%s\">";
    private static final String SCRIPT = "<script type=\"module\" src=\"%s\" integrity=\"%s\"></script>";

    private final AssetFiles assets;
    private final ThemeParts parts;

    ThemeFunctions(AssetFiles assets, ThemeParts parts) {
        this.assets = assets;
        this.parts = parts;
    }

    /** A function by its arguments in order. */
    private interface Body {
        Object of(List<Object> arguments);
    }

    /** A filter by its input, its arguments in order. */
    private interface Change {
        Object of(Object input, List<Object> arguments);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.ofEntries(
                function("t", a -> sentence((String) a.get(0), flat(a.subList(1, a.size())))),
                function("has", a -> messages().has((String) a.get(0))),
                function("asset", a -> address(assets.require((String) a.get(0)))),
                function(
                        "integrity",
                        a -> Digests.integrity(assets.require((String) a.get(0)).content())),
                function("styles", a -> links(parts.styles((String) a.get(0)), STYLE)),
                function("scripts", a -> links(parts.scripts((String) a.get(0)), SCRIPT)),
                function("setting", a -> parts.setting((String) a.get(0))),
                function("url", a -> "/" + messages().locale() + "/" + a.get(0)),
                function("date", a -> time(a.get(0), Dates.Style.FULL)),
                function("exactDate", a -> time(a.get(0), Dates.Style.EXACT)),
                function("wholeDate", a -> time(a.get(0), Dates.Style.WHOLE)),
                function("shortDate", a -> time(a.get(0), Dates.Style.SHORT)),
                function("slot", a -> new SafeString("<!--slot:" + Escaping.place(a.get(0)) + "-->")),
                function("hole", a -> new SafeString("%%hole:" + Escaping.place(a.get(0)) + "%%")),
                function("place", a -> Wording.place(messages(), places(), (String) a.get(0))),
                function("exactPlace", a -> Wording.exactPlace(messages(), places(), (String) a.get(0))),
                function("audience", a -> Wording.audience(messages(), (String) a.get(0))),
                function("reason", a -> Marked.reason(messages(), places(), (String) a.get(0), strings(a.get(1)))),
                function("said", a -> Marked.said(messages(), (Words) a.get(0))),
                function(
                        "language",
                        a -> Languages.name((String) a.get(0), messages().locale())),
                function(
                        "languageWithin",
                        a -> Languages.within((String) a.get(0), messages().locale())),
                function("endonym", a -> Languages.name((String) a.get(0), (String) a.get(0))),
                function("direction", a -> Languages.direction((String) a.get(0))),
                function(
                        "named",
                        a -> new SafeString(Spoken.within(
                                (String) a.get(0), (String) a.get(1), messages().locale()))));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.ofEntries(
                filter("html", (input, a) -> new SafeString(Escaping.withoutHoles(((SafeHtml) input).value()))),
                filter(
                        "clauses",
                        (input, a) -> new SafeString(Escaping.withoutHoles(
                                Clauses.dressed((SafeHtml) input, Escaping.html((String) a.get(0)))))),
                filter("targets", (input, a) -> new SafeString(Targets.marked((String) input))),
                filter(
                        "paragraphs",
                        (input, a) -> new SafeString(Spoken.paragraphs(
                                (String) input,
                                a.isEmpty() ? "" : (String) a.get(0),
                                messages().locale()))));
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new MacrosAnywhere());
    }

    private SafeString links(List<String> paths, String element) {
        return new SafeString(paths.stream()
                .map(assets::require)
                .map(file -> element.formatted(address(file), Digests.integrity(file.content())))
                .collect(Collectors.joining("\n")));
    }

    private static String address(Asset asset) {
        return "/assets/" + asset.theme() + "/" + asset.hash() + "/" + asset.path();
    }

    /** What is wrong is told to programs and people alike: an instant in it is written for programs, and shown to people. */
    private static Object sentence(String key, Object[] arguments) {
        if (key.startsWith("issue.")) {
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = shown(arguments[i]);
            }
        }
        return Sentence.of(messages(), key, arguments);
    }

    private static Object shown(Object argument) {
        return argument instanceof String text && INSTANT.matcher(text).matches()
                ? time(Instant.parse(text), Dates.Style.WHOLE)
                : argument;
    }

    private static SafeString time(Object moment, Dates.Style style) {
        return new SafeString(
                Dates.element(moment, style, messages(), Rendering.current().zone()));
    }

    private static Messages messages() {
        return Rendering.current().messages();
    }

    private static PlaceNames places() {
        return Rendering.current().places();
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
                return body.of(inOrder(args));
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
                return change.of(input, inOrder(args));
            }
        });
    }
}

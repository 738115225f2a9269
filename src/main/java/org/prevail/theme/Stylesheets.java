package org.prevail.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The styles of a chain, each theme's in a cascade layer of its own: a child's simplest rule prevails over its parent's
 * most specific one. Every style names the layers in their order, so whichever comes first settles it.
 */
final class Stylesheets {
    /** What an owner set; prevails over every theme. */
    static final String SETTINGS = "settings.css";

    private static final String LAYER = "settings";

    private Stylesheets() {}

    /** Every file of the chain as browsers get it, by path. */
    static Map<String, byte[]> layered(ThemeChain chain, Settings settings) {
        var files = new TreeMap<String, byte[]>();
        var order = order(chain);
        chain.merged("assets/").forEach((path, bytes) -> {
            files.put(
                    path,
                    path.endsWith(".css") ? layer(order, owner(chain, path).name(), text(bytes)) : bytes);
        });
        settings.style().ifPresent(style -> files.put(SETTINGS, layer(order, LAYER, style)));
        return files;
    }

    /** The theme that has it, or a child of that one that lists it: a style that several looks share stands behind none of them. */
    private static ThemeFolder owner(ThemeChain chain, String path) {
        var holder = chain.holding("assets/" + path, Optional.empty()).orElseThrow();
        var chained = chain.fromTheRoot();
        return chained.stream()
                .filter(folder -> folder.file().lists(path))
                .findFirst()
                .filter(lister -> chained.indexOf(lister) > chained.indexOf(holder))
                .orElse(holder);
    }

    private static String order(ThemeChain chain) {
        var layers = new ArrayList<String>();
        chain.fromTheRoot().forEach(folder -> layers.add(name(folder.name())));
        layers.add(LAYER);
        return "@layer " + String.join(", ", List.copyOf(layers)) + ";\n";
    }

    private static byte[] layer(String order, String theme, String style) {
        var name = theme.equals(LAYER) ? LAYER : name(theme);
        return (order + "@layer " + name + " {\n" + style + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A name of a layer may not begin with a digit, and no theme's is {@code settings}. */
    private static String name(String theme) {
        return "theme-" + theme;
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}

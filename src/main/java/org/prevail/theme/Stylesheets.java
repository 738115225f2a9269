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
            var owner = chain.holding("assets/" + path, Optional.empty()).orElseThrow();
            files.put(path, path.endsWith(".css") ? layer(order, owner.name(), text(bytes)) : bytes);
        });
        settings.style().ifPresent(style -> files.put(SETTINGS, layer(order, LAYER, style)));
        return files;
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

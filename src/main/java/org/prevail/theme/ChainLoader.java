package org.prevail.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

/**
 * Finds templates along a theme's chain. Their full names are {@code theme!path}, so that {@code parent:} knows where to
 * look on.
 */
final class ChainLoader implements Loader<String> {
    private static final String PARENT = "parent:";
    private final ThemeChain chain;

    ChainLoader(ThemeChain chain) {
        this.chain = chain;
    }

    static String file(String template) {
        return "templates/" + template + ".peb";
    }

    /** The full name of a template, the first in the chain that has it. */
    Optional<String> find(String template) {
        return chain.holding(file(template), Optional.empty()).map(folder -> folder.name() + "!" + template);
    }

    @Override
    public Reader getReader(String fullName) {
        var parts = fullName.split("!", 2);
        return chain.folders().stream()
                .filter(folder -> parts.length == 2 && folder.name().equals(parts[0]))
                .findFirst()
                .flatMap(folder -> folder.text(file(parts[1])))
                .map(StringReader::new)
                .orElseThrow(() -> new LoaderException(null, "no template '" + fullName + "'"));
    }

    @Override
    public String resolveRelativePath(String wanted, String from) {
        if (!wanted.startsWith(PARENT)) {
            return find(wanted).orElse(wanted);
        }
        var template = wanted.substring(PARENT.length());
        return chain.holding(file(template), Optional.of(from.split("!", 2)[0]))
                .map(folder -> folder.name() + "!" + template)
                .orElse(wanted);
    }

    @Override
    public String createCacheKey(String fullName) {
        return fullName;
    }

    @Override
    public boolean resourceExists(String fullName) {
        var parts = fullName.split("!", 2);
        return parts.length == 2
                && chain.folders().stream()
                        .anyMatch(folder ->
                                folder.name().equals(parts[0]) && folder.files().containsKey(file(parts[1])));
    }

    @Override
    public void setCharset(String charset) {
        // Themes are UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
        // The chain says where templates are.
    }

    @Override
    public void setSuffix(String suffix) {
        // Templates end in .peb.
    }
}

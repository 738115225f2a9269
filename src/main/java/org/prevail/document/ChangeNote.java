package org.prevail.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a change note says to the readers of one language. A note is one plain text; a line that begins with a language of the
 * document in brackets, {@code [en]}, is for that language's readers, every other line is in the binding language.
 *
 * @param lang what {@code words} are in
 */
public record ChangeNote(String words, String lang) {
    private static final Pattern MARKED = Pattern.compile("\\[([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\]\\s*(.*)");

    /** Everything it says, language by language, in the order in which they first come. */
    public static List<ChangeNote> all(String note, String binding, Set<String> locales) {
        var said = new LinkedHashMap<String, List<String>>();
        note.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            var marked = MARKED.matcher(line);
            boolean addressed = marked.matches() && locales.contains(marked.group(1));
            said.computeIfAbsent(addressed ? marked.group(1) : binding, none -> new ArrayList<>())
                    .add(addressed ? marked.group(2) : line);
        });
        return said.entrySet().stream()
                .map(lines -> new ChangeNote(String.join("\n", lines.getValue()), lines.getKey()))
                .toList();
    }

    /** In the wanted language; where it says nothing there, in the binding one; else in the first that it has. */
    public static ChangeNote of(String note, String wanted, String binding, Set<String> locales) {
        var all = all(note, binding, locales);
        return Stream.of(wanted, binding)
                .flatMap(lang -> all.stream().filter(said -> said.lang().equals(lang)))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(new ChangeNote("", binding));
    }
}

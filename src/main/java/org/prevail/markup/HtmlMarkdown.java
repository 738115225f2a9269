package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML that somebody else wrote, as Markdown an editor can go on with: headings, paragraphs, lists, quotes, tables, links, bold and
 * italics. It passes the gate first. Pure functions; safe to call from any thread.
 */
public final class HtmlMarkdown {
    private static final String BLOCKS =
            "p, div, ul, ol, li, blockquote, pre, table, h1, h2, h3, h4, h5, h6, dl, dt, dd, hr";

    private HtmlMarkdown() {}

    /**
     * A text that was brought.
     *
     * @param title its first heading, if it begins with one
     * @param same whether the Markdown says word for word what the HTML said; if not, a person should read it through
     */
    public record Brought(String title, String markdown, boolean same) {}

    /** @throws Unacceptable if it says nothing, two things at once, or too much */
    public static Brought of(String html) {
        var safe = ForeignHtml.read(html);
        var said = CanonicalText.of("", safe).text();
        if (said.isEmpty()) {
            throw new Unacceptable(List.of(new Issue("text", "markdown.empty")));
        }
        var body = Jsoup.parseBodyFragment(safe.value()).body();
        var title = "";
        var first = body.children().first();
        if (first != null && first.tagName().matches("h[1-3]") && first.text().length() <= Limits.TITLE) {
            title = first.text();
            first.remove();
        }
        var markdown = String.join("\n\n", blocks(body));
        return new Brought(title, markdown, says(title, markdown).equals(said));
    }

    private static String says(String title, String markdown) {
        try {
            var rendered = Markup.render(new Source("Title", "", markdown)).html();
            return CanonicalText.of(title, rendered).text().strip();
        } catch (Unacceptable notYet) {
            return "";
        }
    }

    /** What stands in a block, a blank line to be put between them. */
    private static List<String> blocks(Element in) {
        var blocks = new ArrayList<String>();
        var run = new ArrayList<Node>();
        for (var child : in.childNodes()) {
            if (child instanceof Element element && element.is(BLOCKS)) {
                paragraph(run, blocks);
                blocks.addAll(block(element));
            } else {
                run.add(child);
            }
        }
        paragraph(run, blocks);
        return blocks;
    }

    private static void paragraph(List<Node> run, List<String> blocks) {
        var words = inline(run).strip().replaceAll(" *\\\\\n *", "\\\\\n");
        if (!words.isEmpty()) {
            blocks.add(words);
        }
        run.clear();
    }

    private static List<String> block(Element element) {
        return switch (element.tagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol" -> List.of(list(element));
            case "blockquote" -> List.of(indented(String.join("\n\n", blocks(element)), "> ", "> "));
            case "pre" -> List.of("```\n" + element.wholeText().stripTrailing() + "\n```");
            case "table" -> table(element);
            case "hr" -> List.of();
            default -> blocks(element);
        };
    }

    private static List<String> heading(Element element) {
        var words = inline(element.childNodes()).replace("\\\n", " ").strip();
        int level = Math.max(2, element.tagName().charAt(1) - '0');
        return words.isEmpty() ? List.of() : List.of("#".repeat(level) + " " + words);
    }

    private static String list(Element list) {
        boolean ordered = list.tagName().equals("ol");
        int number = list.attr("start").matches("\\d{1,8}") ? Integer.parseInt(list.attr("start")) : 1;
        var items = new ArrayList<String>();
        for (var item : list.children()) {
            var marker = ordered ? number++ + ". " : "- ";
            items.add(indented(String.join("\n\n", blocks(item)), marker, " ".repeat(marker.length())));
        }
        return String.join("\n", items);
    }

    private static String indented(String text, String first, String others) {
        var lines = text.split("\n", -1);
        var indented = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            indented.append(i == 0 ? "" : "\n")
                    .append(i == 0 ? first : lines[i].isEmpty() ? others.stripTrailing() : others);
            indented.append(lines[i]);
        }
        return indented.toString();
    }

    private static List<String> table(Element table) {
        var rows = table.select("tr").stream()
                .map(row -> row.children().stream().map(HtmlMarkdown::cell).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        var lines = new ArrayList<String>();
        lines.add(row(rows.get(0), width));
        lines.add("|" + " --- |".repeat(width));
        rows.stream().skip(1).forEach(row -> lines.add(row(row, width)));
        var caption = table.selectFirst("caption");
        return caption == null || !caption.hasText()
                ? List.of(String.join("\n", lines))
                : List.of(inline(caption.childNodes()).strip(), String.join("\n", lines));
    }

    private static String row(List<String> cells, int width) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |")) + " |".repeat(width - cells.size());
    }

    private static String cell(Element cell) {
        return inline(cell.childNodes()).strip().replace("\\\n", "<br>").replace('\n', ' ');
    }

    private static String inline(List<Node> nodes) {
        var words = new StringBuilder();
        for (var node : nodes) {
            if (node instanceof TextNode text) {
                words.append(escaped(text.getWholeText().replaceAll("\\s+", " ")));
            } else if (node instanceof Element element) {
                words.append(inline(element));
            }
        }
        return words.toString();
    }

    private static String inline(Element element) {
        var words = inline(element.childNodes());
        return switch (element.tagName()) {
            case "br" -> "\\\n";
            case "strong", "b" -> around(element, words, "**");
            case "em", "i" -> around(element, words, "*");
            case "a" -> link(element, words);
            default -> element.is(BLOCKS) && !words.isBlank() ? " " + words + " " : words;
        };
    }

    /** Stars are read as such beside letters and digits, within a word too; beside other stars nobody knows. */
    private static String around(Element element, String words, String mark) {
        var inner = words.strip();
        boolean clear = !inner.isEmpty()
                && !inner.contains("*")
                && !inner.contains("\n")
                && !(element.previousSibling() instanceof Element)
                && !(element.nextSibling() instanceof Element)
                && Character.isLetterOrDigit(inner.codePointAt(0))
                && Character.isLetterOrDigit(inner.codePointBefore(inner.length()));
        return clear ? words.replace(inner, mark + inner + mark) : words;
    }

    private static String link(Element element, String words) {
        var address = element.attr("href");
        return address.isEmpty() || address.matches(".*[<>\\s\\\\].*") || words.isBlank()
                ? words
                : "[" + words.strip() + "](<" + address + ">)";
    }

    /** As the middle of a line, whatever stands before it. */
    private static String escaped(String text) {
        var inner = text.strip();
        return inner.isEmpty() ? (text.isEmpty() ? "" : " ") : text.replace(inner, Escaping.of(inner));
    }
}

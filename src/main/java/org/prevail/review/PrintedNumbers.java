package org.prevail.review;

import java.util.Optional;
import org.prevail.platform.problem.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says before each numbered paragraph what Word prints there (ECMA-376, part 1, 17.9): the converter knows bullets and numbers from 1
 * and nothing else of a list. Used once, by one thread, after what is deleted is gone.
 */
final class PrintedNumbers {
    private final Numbering numbering;
    private final ListCounters counters = new ListCounters();
    private int printed;

    private PrintedNumbers(Numbering numbering) {
        this.numbering = numbering;
    }

    static void say(Document tree, Numbering numbering) {
        new PrintedNumbers(numbering).within(tree.getDocumentElement());
    }

    private void within(Element parent) {
        var run = new ListRun();
        Element begin = null;
        for (var child : WordXml.children(parent)) {
            if (!WordXml.isWord(child, "p")) {
                run.pass(child);
                within(child);
                begin = WordXml.children(child).isEmpty() ? begin : null;
            } else if (runsOn(child)) {
                begin = begin == null ? child : begin;
                ListRun.unlist(child);
                within(child);
            } else {
                paragraph(child, begin == null ? child : begin, run);
                within(child);
                begin = null;
            }
        }
        run.end();
    }

    private void paragraph(Element paragraph, Element begin, ListRun run) {
        var numbered = number(paragraph, begin);
        ListRun.unlist(paragraph);
        if (numbered.isEmpty()) {
            run.pass(paragraph);
        } else if (numbering.isHeading(paragraph) && !numbered.get().isBullet()) {
            run.end();
            ListRun.print(numbered.get());
        } else {
            run.add(numbered.get());
        }
    }

    private Optional<Numbered> number(Element paragraph, Element begin) {
        return numbering
                .place(paragraph)
                .map(place -> {
                    var numbers = counters.next(place.list(), place.level());
                    return new Numbered(
                            paragraph,
                            begin,
                            place.level(),
                            place.definition(),
                            numbers[place.level()],
                            count(ListCounters.printed(place.list(), place.level(), numbers)));
                })
                .filter(numbered -> numbered.isBullet() || !numbered.printed().isBlank());
    }

    /** A short list may be named by many paragraphs: what they print counts as if it were in the file. */
    private String count(String number) {
        printed += number.length();
        if (printed > DocxParts.MOST_BYTES) {
            throw Problem.Invalid.of("file", "docx.unpacked-too-large", DocxParts.MOST_BYTES >> 20);
        }
        return number;
    }

    /** Without its mark, a paragraph is one with the next, and as that one is. */
    private static boolean runsOn(Node paragraph) {
        return WordXml.child(paragraph, "pPr")
                .flatMap(properties -> WordXml.child(properties, "rPr"))
                .flatMap(mark -> WordXml.child(mark, "del"))
                .isPresent();
    }
}

package org.prevail.console;

import java.util.List;
import org.prevail.markup.Notice;
import org.prevail.markup.PastedText;
import org.prevail.markup.Source;

/** A typed text whose Markdown was pasted plain text. Its first line becomes the title only where there is none yet. */
record Converted(Source text, List<Notice> notices) {
    /** Stands for the title that is there already, so that the first pasted line stays in the text. */
    private static final String TITLE = "Title";

    private static final int LINES_BEFORE = 2;

    static Converted of(Source typed) {
        if (typed.title().isBlank()) {
            var pasted = PastedText.of(typed.markdown());
            return new Converted(new Source(pasted.title(), typed.summary(), pasted.markdown()), pasted.notices());
        }
        var pasted = PastedText.of(TITLE + "\n\n" + typed.markdown());
        return new Converted(
                new Source(typed.title(), typed.summary(), pasted.markdown()),
                pasted.notices().stream().map(Converted::asPasted).toList());
    }

    /** The last of two arguments is a line, counted with those put before. */
    private static Notice asPasted(Notice notice) {
        var arguments = notice.arguments();
        return arguments.size() < 2
                ? notice
                : new Notice(
                        notice.code(),
                        List.of(arguments.get(0), Integer.toString(Integer.parseInt(arguments.get(1)) - LINES_BEFORE)));
    }
}

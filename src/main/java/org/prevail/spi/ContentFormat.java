package org.prevail.spi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A format of source texts an editor may write in or bring along, turned into Markdown or HTML. What comes of it goes through the
 * same gate and the same checks as what an editor types, and is then the editor's to correct.
 *
 * <p><b>When.</b> Where an editor asks for a text or file to be taken over. <b>Pure</b>, though answers are not remembered. The
 * content is whatever anybody may have sent: bombs, cycles and references to elsewhere must be refused, and nothing it refers to be
 * fetched.
 *
 * <p><b>Limit.</b> 10 seconds, and content of up to {@value #MOST_BYTES} bytes. <b>If it fails</b>, the editor is told that this
 * format could not be read, nothing is changed, and what was typed is still there.
 */
public non-sealed interface ContentFormat extends Point {
    int MOST_BYTES = 10 << 20;

    /** What it reads; the same whenever asked; within 250 milliseconds, else it is not offered. */
    Format format();

    /** @throws Unreadable if a person must mend something first */
    Converted convert(Content content, PluginContext context) throws Unreadable;

    /**
     * A format.
     *
     * @param id 1 to 40 of {@code a-z 0-9 -}
     * @param label what editors read
     * @param suffixes of files, without the dot, in lower case
     * @param mediaTypes in lower case, without parameters
     * @param typed whether it is text that can be typed into a field
     */
    record Format(String id, Words label, Set<String> suffixes, Set<String> mediaTypes, boolean typed) {
        /** @throws IllegalArgumentException where something is not as said */
        public Format {
            if (!id.matches("[a-z][a-z0-9-]{0,39}") || label.isEmpty()) {
                throw new IllegalArgumentException("malformed format");
            }
            suffixes = Set.copyOf(suffixes);
            mediaTypes = Set.copyOf(mediaTypes);
        }
    }

    /**
     * What was brought.
     *
     * @param bytes of the file, or of what was typed, in UTF-8
     * @param fileName as the browser says; for words to the editor, not to be opened
     */
    record Content(byte[] bytes, Optional<String> fileName) {
        public Content {
            Objects.requireNonNull(bytes);
            Objects.requireNonNull(fileName);
        }
    }

    /**
     * What it says.
     *
     * @param title if the content has one of its own, one line of plain text
     * @param text without the title
     * @param notices what the editor should look at
     */
    record Converted(Optional<String> title, Syntax syntax, String text, List<Words> notices) {
        /** What {@code text} is. */
        public enum Syntax {
            MARKDOWN,
            HTML
        }

        public Converted {
            Objects.requireNonNull(title);
            Objects.requireNonNull(syntax);
            Objects.requireNonNull(text);
            notices = List.copyOf(notices);
        }
    }

    /** The content cannot be taken over as it is. No failure of the plug-in. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Words reason;

        /** @param reason what the editor should mend, in words */
        public Unreadable(Words reason) {
            super(reason.in("en"));
            this.reason = Objects.requireNonNull(reason);
        }

        public Words reason() {
            return reason;
        }
    }
}

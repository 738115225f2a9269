package org.prevail.markup;

import java.util.regex.Pattern;

/**
 * Whether a text of which nobody said what it is written as is Markdown. Read so without need, a plain text loses line ends,
 * stars and numbers; read as plain, Markdown shows its signs, which everybody sees. So {@code # of seats} and {@code _name_},
 * which are either, are plain. Pure functions; safe to call from any
 * thread.
 */
public final class MarkdownSigns {
    /** What hardly anybody writes but for Markdown. Nothing repeated runs over the end of a line or over its own beginning. */
    private static final Pattern CLEAR = Pattern.compile("""
            (?mx)
              ^\\h{0,3}(?:\\#{2,6}\\h+\\S|\\#\\h+[^\\s\\p{Ll}])                # heading
            | ^\\h{0,3}(?:```|~~~)                                       # fence
            | ^\\h{0,3}\\|?\\h*:?-{3,}:?\\h*\\|[-:|\\h]*$                   # line under a table's head
            | \\[[^\\[\\]\\n]++\\](?:\\(|:\\h)\\h*+(?:[a-z]{2,9}:[^\\s)]|[/\\#]) # link, or where one leads
            | (?<![\\w*])\\*{1,3}[\\p{L}\\p{N}(“"][^*\\n]*+(?<!\\s)\\*{1,3}(?![\\w*]) # emphasis, around words
            | (?<!\\w)__{1,2}[\\p{L}(“"][^_\\n]*+(?<!\\s)_{2,3}(?!\\w)
            | (?<!\\w)_[\\p{L}(“"][^_\\s]*+\\h[^_\\n]*+(?<!\\s)_(?!\\w)         # more than one word
            | (?<![\\w`])`[^`\\n]++`(?![\\w`])                            # code
            """, Pattern.UNICODE_CHARACTER_CLASS);

    private MarkdownSigns() {}

    /** It has a clear sign, or its blocks stand apart so that it says the same words either way. */
    public static boolean clear(String raw) {
        return CLEAR.matcher(raw).find() || saysTheSame(raw);
    }

    private static boolean saysTheSame(String raw) {
        try {
            return ForeignText.ofMarkdown(raw)
                    .canonical()
                    .equals(ForeignText.ofPlain(raw).canonical());
        } catch (Unacceptable either) {
            // What is wrong with it is said when it is read; as it stands, it is no Markdown that says the same.
            return false;
        }
    }
}

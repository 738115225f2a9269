package org.prevail.plugins.flags;

import java.util.function.Predicate;
import org.prevail.spi.DiffAnnotator.Edit;

/** Numbers in words. */
final class Numerals {
    private static final String ENGLISH =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred";

    private static final String VIETNAMESE = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|tư|lăm|trăm";

    private static final String GERMAN =
            "ein|eine|einem|einen|einer|eines|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
                    + "|dreizehn|vierzehn|fünfzehn|sechzehn|zwanzig|einundzwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig"
                    + "|neunzig|hundert|zweihundert|dreihundert|fünfhundert";

    private static final String ALL = ENGLISH + "|" + VIETNAMESE + "|" + GERMAN;

    private static final Predicate<Edit> TOUCHED = Worth.has(ALL.replace('|', ' '));

    /** One or more words; to be looked for where no letter is before it. */
    static final String SPELLED = "(?:(?:" + ALL + ")(?!\\p{L})(?:[ -](?:" + ALL + ")(?!\\p{L})){0,5}+)";

    /** One word of German, to which others are joined. */
    static final String JOINED = "(?:" + GERMAN + ")";

    private Numerals() {}

    static boolean touched(Edit edit) {
        return TOUCHED.test(edit);
    }
}

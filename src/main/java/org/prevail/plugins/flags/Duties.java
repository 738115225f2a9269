package org.prevail.plugins.flags;

import static org.prevail.plugins.flags.Kind.flag;

import java.util.Set;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Edit;

/** Who must, may or shall, and what is denied. */
final class Duties {
    private static final Set<String> DENYING = Set.of(
            ("not no never none nobody nothing nowhere neither nor without except unless cannot prohibited prohibit prohibits forbidden forbid"
                            + " forbids banned không chưa chẳng đừng cấm trừ"
                            + " nicht nichts kein keinerlei keine keiner keinen keinem keines nie niemals niemand niemandem"
                            + " niemanden nirgends weder ohne außer ausser ausgenommen sei denn untersagt verboten"
                            + " keinesfalls keineswegs")
                    .split(" "));

    static final Kind OBLIGATION = new Mention(
            flag("OBLIGATION", "must, may or shall", "phải, được hoặc không được", "müssen, dürfen oder sollen"),
            Worth.has("not must shall may will should can could might cannot required obliged entitled"
                            + " không được phải có cần nên bắt buộc phép thể quyền nghĩa vụ nicht")
                    .or(Worth.holds("muss muß müss darf durf dürf soll kann konn könn verpflichte berechtigt befugt")),
            Pattern.compile(
                    "(?<!\\p{L})(?:must|shall|(?<!(?:in|of|until|since|by|from|to|before|after|early|late|mid|\\d|st|nd|rd|th)[ -])may(?! \\d)|will|should|cannot|can|could|might|required to|obliged to|entitled to"
                            + "|không được|được phép|phải|được|có thể|cần|nên|bắt buộc|có quyền|có nghĩa vụ"
                            + "|muss(?:ten?)?|muß|müss(?:en|ten?)|darf|dürf(?:en|ten?)|durften?|soll(?:en|ten?)?"
                            + "|kann|könn(?:en|ten?)|konnten?|verpflichte[nt]|berechtigt|befugt)"
                            + "(?: (?:not|nicht))?(?!\\p{L})"));

    static final Kind NEGATION = new Mention(
            flag("NEGATION", "negation", "phủ định", "Verneinung"),
            Duties::mayDeny,
            Pattern.compile(
                    "(?<!\\p{L})(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|except|unless|cannot|prohibit(?:s|ed)?|forbid(?:s|den)?|banned|\\p{L}{2,8}n['’]t"
                            + "|không|chưa|chẳng|đừng|cấm|trừ|ngoại trừ"
                            + "|nichts?|keine[mnrs]?|keinerlei|kein|nie|niemals|niemand(?:e[mn])?|nirgends|weder|ohne|außer|ausser"
                            + "|ausgenommen|es sei denn|untersagt|verboten|keinesfalls|keineswegs)(?!\\p{L})"),
            true);

    private Duties() {}

    private static boolean mayDeny(Edit edit) {
        return edit.words().stream()
                .anyMatch(word -> DENYING.contains(word) || word.endsWith("'t") || word.endsWith("’t"));
    }
}

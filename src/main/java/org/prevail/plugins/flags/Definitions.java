package org.prevail.plugins.flags;

import static org.prevail.plugins.flags.Kind.flag;

import java.util.List;
import java.util.regex.Pattern;

/** Sentences that say what a term means: a quoted one, or a capitalised one at the sentence's beginning. */
final class Definitions {
    private static final String TERM =
            "(?:[\"“‘«][^\"“”’«»]{1,80}+[\"”’»]|„[^„“”\"]{1,80}+[“”\"]|»[^»«]{1,80}+«" + "|‚[^‚‘’]{1,80}+[‘’])";

    private static final String QUOTED = "(?iu:" + TERM + "[),]{0,2} ?(?:\\([^()]{1,80}+\\) ?)?"
            + "(?:im Sinne (?:[\\p{L}\\d§-]{1,30}+ ){1,6}?)?"
            + "(?:means?(?!\\p{L})|(?:is|are) (?:any|all|the|each|an?)(?!\\p{L})|refers? to|includes?(?!\\p{L})|shall mean|has the meaning"
            + "|có nghĩa|nghĩa là|được hiểu|bao gồm|là(?!\\p{L})"
            + "|(?:bezeichne[nt]|bedeute[nt]|mein(?:t|en)|umfass(?:t|en)|ist|sind)(?!\\p{L}))"
            // Named in passing: (the “Fees”), (sau đây gọi là “Bên A”).
            + "|\\([^()\"“”„«»‘’]{0,60}+" + TERM + "[.,;]?\\)"
            + "|(?:Unter|Als) (?:(?:de[mnr]|die|das) )?" + TERM
            + " (?:verst(?:eh|and)\\p{L}{1,3}+|gilt|gelten|wird|werden)(?!\\p{L}))";

    /** “Là” and “ist” are also said of a price: a definition goes on with what the term is one of. */
    private static final String PLAIN =
            "(?:^|[.?!;:] ?)(?!(?:Đây|Đó|Điều|Nếu|Khi|Việc|This|That|It|These|Which|What|Dies|Diese[mnrs]?|Das|Es|Wenn|Falls|Was|Wer)(?!\\p{L}))"
                    + "\\p{Lu}[\\p{L}\\d/-]{0,30}+(?: [\\p{L}\\d/()-]{1,30}+){0,7}? (?:(?:có )?nghĩa là|được hiểu là"
                    + "|là (?:việc|các|những|mọi|bất kỳ|toàn bộ|thông tin|dữ liệu|tổ chức|cá nhân|người|bên|khoản|số tiền|cơ quan"
                    + "|doanh nghiệp|phần mềm|dịch vụ|hệ thống|tài khoản|trang|hành vi|văn bản)"
                    + "|means?|shall mean|has the meaning"
                    + "|bedeute[nt]|bezeichne[nt]|ist (?:jede[rs]?|wer)|sind (?:alle|sämtliche|jegliche))(?!\\p{L})";

    private static final List<String> QUOTES = List.of("\" “ « ‘ „ » ‚".split(" "));

    private static final List<String> SIGNS = List.of(
            " là ",
            " mean",
            " has the meaning",
            " nghĩa là",
            " được hiểu",
            " bedeute",
            " bezeichne",
            " ist ",
            " sind ");

    static final Kind DEFINITION = new Subject(
            flag("DEFINITION", "definition", "định nghĩa", "Definition"),
            Subject.where(QUOTES, Pattern.compile(QUOTED)).or(Subject.where(SIGNS, Pattern.compile(PLAIN))));

    private Definitions() {}
}

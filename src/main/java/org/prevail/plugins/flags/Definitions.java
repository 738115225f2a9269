package org.prevail.plugins.flags;

import java.util.regex.Pattern;

/** Sentences that say what a term means: a quoted one, or a capitalised one at the sentence's beginning. */
final class Definitions {
    private static final String QUOTED =
            "(?iu:[\"“‘«][^\"“”’«»]{1,80}+[\"”’»][),]{0,2} ?(?:\\([^()]{1,80}+\\) ?)?(?:means?(?!\\p{L})|refers? to"
                    + "|includes?(?!\\p{L})|shall mean|has the meaning|có nghĩa|nghĩa là|được hiểu|bao gồm|là(?!\\p{L})))";

    /** "Là" is also said of a price: a definition goes on with what the term is one of. */
    private static final String PLAIN =
            "(?:^|[.?!;:] ?)(?!(?:Đây|Đó|Điều|Nếu|Khi|Việc|This|That|It|These|Which|What)(?!\\p{L}))"
                    + "\\p{Lu}[\\p{L}\\d/-]{0,30}+(?: [\\p{L}\\d/()-]{1,30}+){0,7}? (?:(?:có )?nghĩa là|được hiểu là"
                    + "|là (?:việc|các|những|mọi|bất kỳ|toàn bộ|thông tin|dữ liệu|tổ chức|cá nhân|người|bên|khoản|số tiền|cơ quan"
                    + "|doanh nghiệp|phần mềm|dịch vụ|hệ thống|tài khoản|trang|hành vi|văn bản)"
                    + "|means?|shall mean|has the meaning)(?!\\p{L})";

    static final Pattern PATTERN = Pattern.compile(QUOTED + "|" + PLAIN);

    private Definitions() {}

    /** Cheap to ask: true wherever the pattern may find something. */
    static boolean mayBeIn(String text) {
        return text.indexOf('"') >= 0
                || text.indexOf('“') >= 0
                || text.indexOf('«') >= 0
                || text.indexOf('‘') >= 0
                || text.contains(" là ")
                || text.contains(" mean")
                || text.contains(" has the meaning");
    }
}

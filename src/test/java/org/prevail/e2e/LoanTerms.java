package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import org.prevail.support.Client;

/** Terms in two languages, as a host system's program publishes them. */
final class LoanTerms {
    static final String KEY = "loan-terms";
    private static final String EN = """
            ## 1. Loan

            The loan is 10,000,000 ₫ and is paid back within 12 months.

            The lender may end this contract at any time with notice in writing.

            ## 2. Interest

            Interest is 9% a year. It is due at the end of each month.

            ## 3. Courts

            The courts of Hanoi decide all disputes between the parties.
            """;
    private static final String VI = """
            ## 1. Khoản vay

            Khoản vay là 10.000.000 ₫ và được trả trong 12 tháng.

            Bên cho vay được chấm dứt hợp đồng bất cứ lúc nào bằng văn bản.

            ## 2. Lãi suất

            Lãi suất là 9% một năm. Lãi đến hạn vào cuối mỗi tháng.

            ## 3. Tòa án

            Tòa án Hà Nội giải quyết mọi tranh chấp giữa các bên.
            """;

    private LoanTerms() {}

    /** One version, in force at once. */
    static void publish(Client program) {
        var document = Json.createObjectBuilder()
                .add("key", KEY)
                .add("kind", "TERMS")
                .add("bindingLocale", "en")
                .build();
        assertEquals(201, program.post("/api/v1/documents", document).status());
        var texts = Json.createObjectBuilder()
                .add("en", Json.createObjectBuilder().add("title", "Loan terms").add("markdown", EN))
                .add(
                        "vi",
                        Json.createObjectBuilder()
                                .add("title", "Điều khoản cho vay")
                                .add("markdown", VI));
        var version = Json.createObjectBuilder()
                .add("changeNote", "The first version.")
                .add("texts", texts)
                .build();
        assertEquals(
                201,
                program.post("/api/v1/documents/" + KEY + "/versions", version).status());
    }
}

package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GlossaryTest {
    @Test
    void termsAreFoundInThreeLanguagesAndInBrackets() {
        assertEquals(
                List.of("Service", "Partner"),
                names("“Service” means what we offer. We work with others (each, a “Partner”)."));
        assertEquals(
                List.of("Dịch vụ", "Bên A"),
                names("“Dịch vụ” là dịch vụ internet. Công ty Sao Mai (sau đây gọi là “Bên A”)."));
        assertEquals(
                List.of("Dienst", "Kunde"),
                names("„Dienst“ bezeichnet unser Angebot. Wer bestellt (nachfolgend „Kunde“), zahlt."));
        assertEquals(List.of("Equipment"), names("**Equipment** means what we install at your premises."));
    }

    @Test
    void anEntryOfAListOfDefinitionsIsOne() {
        assertEquals(
                List.of("Sông Xanh", "Bạn"),
                names("- “**Sông Xanh**”, “**chúng tôi**”: Công ty A\n- “**Bạn**”: người dùng\n"));
    }

    @Test
    void whatIsOnlyQuotedIsNoTerm() {
        assertEquals(List.of(), names("Click “Accept” to go on. “we” means the company. Say \"hello\"."));
    }

    @Test
    void aTermInLowerCaseIsOneWhereItsDefinitionBeginsASentence() {
        assertEquals(
                List.of("personal data", "processor", "controller", "sub-processor"),
                names(
                        "\"personal data\" means any information about a living person. In this policy, “processor” means whoever"
                                + " handles it for us.\n\n1. “controller” has the meaning given in Article 4.\n2. The term"
                                + " “**sub-processor**” refers to whoever a processor asks.\n"));
        assertEquals(
                List.of("dữ liệu cá nhân", "bên kiểm soát và xử lý dữ liệu", "người dùng"),
                names(
                        "“dữ liệu cá nhân” có nghĩa là mọi thông tin về một người. Trong chính sách này, “bên kiểm soát và xử lý"
                                + " dữ liệu” được hiểu là công ty.\n\n- “người dùng” là người có tài khoản.\n"));
        assertEquals(
                List.of("personenbezogene Daten", "betroffene Person"),
                names(
                        "Im Sinne dieser Erklärung bezeichnet das Folgende. „personenbezogene Daten“ sind alle Angaben über einen"
                                + " Menschen; der Begriff „betroffene Person“ bezeichnet diesen Menschen."));
    }

    @Test
    void inAListOfDefinitionsWhatAnEntryIsSaidToBeDefinesItInEveryLanguage() {
        var list = "In this policy:\n\n- “**personal data**” is information about you;\n- “processing” is its use;\n"
                + "- “Cookies” are small files.\n- “you” are whoever reads.\n- “free” is not for ever.\n";
        assertEquals(List.of("personal data", "processing", "Cookies"), names(list));
        assertEquals(List.of("khách", "Daten"), names("- “khách” là người mua.\n- „Daten“ sind Angaben."));
        assertEquals(List.of(), names("“Accept” is what you press. The “processing” is quick."));
    }

    @Test
    void inBoldAndQuotedItIsOneWhereItsDefinitionBeginsASentenceInEnglishToo() {
        assertEquals(
                List.of("You", "personal data"),
                names("We are Acme. “**You**” are a visitor. “**personal data**” is information about you."));
        assertEquals(
                List.of(),
                names(
                        "Press “**Accept**” is what we say. “**Accept**” is not enough. “Cookies” are small. “**you**” are"
                                + " whoever reads."));
    }

    @Test
    void inAListItsDefinitionMayBeginWithAnArticle() {
        assertEquals(
                List.of("session cookie", "adult"),
                names("- A “**session cookie**” is a cookie that is soon gone.\n- An “adult” is 18 or over.\n"));
        assertEquals(List.of("Sitzungscookie"), names("- Ein „Sitzungscookie“ ist bald wieder fort.\n"));
    }

    @Test
    void aTermThatOnlyItsListItemBeginsWithACapitalIsLinkedInLowerCase() {
        assertEquals(List.of("shared user", "equipment", "Fault"), uses("""
                - “**Equipment**”: what we install.
                - “**Shared user**”: whom you let use it.
                - “**Fault**”: no connection.

                ## 1. Equipment

                A shared user must not open the equipment. Fault or not, it is ours.
                """));
        assertEquals(List.of("thiết bị"), uses("""
                - “**Thiết bị**”: bộ định tuyến do chúng tôi cấp.
                - “**Hàng**”: những gì được bán.

                ## 1. Quyền sở hữu

                Bạn có thể dùng thiết bị của riêng mình.

                ## 2. Giữ gìn

                Bạn phải giữ thiết bị; ngân hàng không có quyền.
                """));
    }

    @Test
    void aSingleWordInLowerCaseIsNoUseWithoutItsArticle() {
        assertEquals(List.of("fault"), uses("""
                - “Fault”: no connection.
                - “Order”: what you ask us for.
                - “Party”: you or us.

                ## 1. Faults

                In order to complain through your fault, you report a fault to the party concerned.
                """));
    }

    @Test
    void whereATextWritesATermWithItsCapitalWithinASentenceItMeansItOnlySo() {
        assertEquals(List.of("Customer"), uses("""
                - “Customer”: whom we serve.

                ## 1. Use

                We tell each Customer.

                ## 2. Others

                We do not tell the customer of another.
                """));
    }

    @Test
    void aCapitalThatNoListItemBeginsWithIsThatOfTheTerm() {
        assertEquals(List.of(), uses("""
                “Tenant” means whoever rents.

                - Here “Owner” means whoever lets.

                ## 1. Use

                We tell the tenant and the owner.
                """));
    }

    @TestFactory
    Stream<DynamicTest> bothLanguagesOfADemoDocumentDefineAsManyTerms() throws IOException {
        return Files.list(Path.of("src/main/resources/demo"))
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertEquals(defined(folder.resolve("1.vi.md")), defined(folder.resolve("1.en.md")))));
    }

    private static int defined(Path file) throws IOException {
        int terms = names(Files.readString(file)).size();
        assertTrue(terms > 0, file::toString);
        return terms;
    }

    private static List<String> uses(String markdown) {
        return Jsoup.parseBodyFragment(glossary(markdown).html().value())
                .select("a.term")
                .eachText();
    }

    @Test
    void aDeedAnEverydayWordOrAWholeSentenceInLowerCaseIsNoTerm() {
        assertEquals(
                List.of(),
                names("Clicking “accept” means that you agree. An affiliate is whoever “control” means to us."
                        + " “including” means including without limitation. “we may change all of this at any time and"
                        + " without telling you” means what it says.\n\nViệc bấm “đồng ý” có nghĩa là bạn chấp nhận."
                        + " “bạn” là người dùng. “chúng tôi” là công ty.\n\nEin Klick auf „annehmen“ bedeutet Zustimmung."
                        + " „jetzt“ ist heute."));
    }

    @Test
    void aTermInLowerCaseIsLinkedAtTheBeginningOfASentenceTooAndOneWithACapitalOnlyAsItIs() {
        var page = Jsoup.parseBodyFragment(glossary("""
                ## Meaning

                “personal data” means what is about you. “Service” means what we offer.

                ## Use

                Personal data is yours. We keep personal data. A good service is rare.
                """).html().value());
        assertEquals(List.of("Personal data"), page.select("a.term").eachText());
    }

    @Test
    void theSentenceThatDefinesATermIsItsDefinition() {
        var term = glossary("Read this first. “Service” means what we offer. More follows.")
                .terms()
                .get(0);
        assertEquals("“Service” means what we offer.", term.definition());
    }

    @Test
    void theFirstUseInEachClauseLeadsToTheDefinitionWhichStandsInTheFirstLinkOnly() {
        var glossary = glossary("""
                ## Meaning

                “Service” means what we offer.

                ## Use

                The Service is for you. The Service is good. Services are not the term. See [the Service](#use) and `Service`.

                ## Service

                We end the Service.
                """);
        var page = Jsoup.parseBodyFragment(glossary.html().value());
        var links = page.select("a.term");
        assertEquals(2, links.size());
        assertTrue(links.stream()
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null));
        assertEquals("“Service” means what we offer.", links.get(0).attr("title"));
        assertEquals("", links.get(1).attr("title"));
        assertEquals("p", page.getElementById("term.1").normalName());
    }

    @Test
    void aTextThatDefinesNothingIsShownAsItIs() {
        var html = render("## One\n\nNothing is defined.").html();
        assertSame(html, Glossary.of(html).html());
    }

    @Test
    void theDigestOfWhatIsShownIsThatOfTheText() {
        var text =
                "“Service” means what we offer.\n\n| A | B |\n|---|---|\n| The Service | x < y & z |\n\n- one\n  - the Service\n\n1. a\n\n   b\n";
        var rendered = render(text);
        assertEquals(
                rendered.digest(),
                CanonicalText.of("T", Glossary.of(rendered.html()).html()).digest());
    }

    @Property(tries = 200)
    void noTextChangesWhatItSays(@ForAll("texts") String markdown) {
        var rendered = render("Words first.\n\n“Alpha Beta” means " + markdown);
        assertEquals(
                rendered.canonical(),
                CanonicalText.of("T", Glossary.of(rendered.html()).html()).text());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Alpha Beta",
                        " ",
                        "\n\n",
                        "## Alpha Beta\n\n",
                        "- Alpha Beta\n",
                        "| a | Alpha Beta |\n|---|---|\n",
                        "**Alpha Beta**",
                        "> x\n",
                        "&amp;",
                        "<br>",
                        "“Gamma” means",
                        "(the “Delta”)",
                        "\n\n“beta data” means ",
                        "Beta data",
                        "beta data. ",
                        "Gamma",
                        "Delta.",
                        "`Gamma`",
                        "[Delta](#x)",
                        "1. x\n",
                        "\\\n")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static Rendered render(String markdown) {
        return Markup.render(new Source("T", "", markdown));
    }

    private static Glossary glossary(String markdown) {
        return Glossary.of(render(markdown).html());
    }

    private static List<String> names(String markdown) {
        return glossary(markdown).terms().stream().map(Glossary.Term::name).toList();
    }
}

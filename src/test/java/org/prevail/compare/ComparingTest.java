package org.prevail.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small cases a lawyer would know, and how they read. */
class ComparingTest {
    private static final String PAYMENT = "The customer pays each bill by the day named on it.";
    private static final String LIABILITY = "The provider is liable for damage it caused on purpose.";
    private static final String NOTICE = "Notices are sent to the address the customer gave last.";

    private static String text(String... lines) {
        return String.join("\n", lines);
    }

    private static void reads(String before, String after, String... changes) {
        assertEquals(List.of(changes), Read.changes(before, after));
        Law.holds(before, after);
    }

    @Test
    void bothEmpty() {
        var comparison = Law.holds("", "");
        assertEquals(List.of(), comparison.blocks());
        assertTrue(comparison.isSame());
        assertFalse(comparison.coarse());
    }

    @Test
    void oneEmpty() {
        reads("", text("Terms", PAYMENT), "INSERTED -0 {Terms}", "INSERTED -1 {" + PAYMENT + "}");
        reads(text("Terms", PAYMENT), "", "DELETED 0- [Terms]", "DELETED 1- [" + PAYMENT + "]");
    }

    @Test
    void aClauseThatMovedIsReadOnce() {
        var comparison =
                Law.holds(text("Terms", PAYMENT, LIABILITY, NOTICE), text("Terms", LIABILITY, NOTICE, PAYMENT));
        assertEquals(new Summary(0, 0, 0, 1, 3, new Summary.Words(0, 0)), comparison.summary());
        reads(
                text("Terms", PAYMENT, LIABILITY, NOTICE),
                text("Terms", LIABILITY, NOTICE, PAYMENT),
                "MOVED 1-3 " + PAYMENT);
    }

    @Test
    void aClauseThatMovedAndChangedSaysBoth() {
        reads(
                text("Terms", PAYMENT, LIABILITY, NOTICE),
                text("Terms", LIABILITY, NOTICE, PAYMENT.replace("bill", "invoice")),
                "MOVED 1-3 The customer pays each [bill]{invoice} by the day named on it.");
    }

    @Test
    void aParagraphThatWasSplitKeepsItsWords() {
        reads(
                text("Terms", PAYMENT + " " + LIABILITY),
                text("Terms", PAYMENT, LIABILITY),
                "CHANGED 1-1 group 0 " + PAYMENT + "[[ " + LIABILITY + "]]",
                "INSERTED -2 group 0 {{" + LIABILITY + "}}");
    }

    @Test
    void paragraphsThatWereJoinedKeepTheirWords() {
        var comparison = Law.holds(text("Terms", PAYMENT, LIABILITY), text("Terms", PAYMENT + " " + LIABILITY));
        assertEquals(new Summary.Words(0, 0), comparison.summary().words());
        reads(
                text("Terms", PAYMENT, LIABILITY),
                text("Terms", PAYMENT + " " + LIABILITY),
                "CHANGED 1-1 group 0 " + PAYMENT + "{{ " + LIABILITY + "}}",
                "DELETED 2- group 0 [[" + LIABILITY + "]]");
    }

    @Test
    void renumberingIsNoise() {
        reads(
                text("Terms", "1. " + PAYMENT, "2. " + NOTICE),
                text("Terms", "1. " + LIABILITY, "2. " + PAYMENT, "3. " + NOTICE),
                "INSERTED -1 {1. " + LIABILITY + "}",
                "CHANGED 1-2 [1]{2}. " + PAYMENT + " ~RENUMBERING",
                "CHANGED 2-3 [2]{3}. " + NOTICE + " ~RENUMBERING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "10.000.000 VND is the cap of our liability. > 5.000.000 VND is the cap of our liability.",
                "99.5 % availability is what we promise. > 95.5 % availability is what we promise.",
                "1.5 times the fee is due. > 2.5 times the fee is due.",
                "2.5 EUR per call are due. > 9.5 EUR per call are due.",
                "12.5 months is the shortest term. > 24.5 months is the shortest term.",
                "3.2 GB a month are free. > 1.2 GB a month are free.",
                "10.30 is when we close. > 11.30 is when we close.",
                "100.5 Mbps > 50.5 Mbps",
                "12.5 > 24.5",
                "Section 4 does not apply to members. > Section 9 does not apply to members.",
                "Điều 4 không áp dụng cho hội viên. > Điều 9 không áp dụng cho hội viên.",
                "(2) of the members may call a meeting. > (9) of the members may call a meeting.",
                "(2) ngày là thời hạn. > (9) ngày là thời hạn.",
                "Khoản 2 Điều 15 Nghị định này không áp dụng cho hội viên. > Khoản 3 Điều 15 Nghị định này không áp dụng cho hội viên.",
                "• Điều 17 Luật An ninh mạng năm 2018; > • Điều 26 Luật An ninh mạng năm 2018;",
                "§ 312 Absatz 1 BGB findet keine Anwendung > § 355 Absatz 1 BGB findet keine Anwendung",
                "Section 7 Consumer Rights Act 2015 applies > Section 9 Consumer Rights Act 2015 applies",
                "Part 2 Schedule 1 applies to members. > Part 3 Schedule 1 applies to members.",
                "1. Januar 2027 > 15. Januar 2027",
                "(30) Tage nach Zugang ist Schluss. > (60) Tage nach Zugang ist Schluss.",
                "4.50 Franken je Monat sind fällig. > 9.50 Franken je Monat sind fällig.",
                "1.5 Hours > 4.5 Hours",
                "J. Smith > K. Smith",
                "C. Müller ist Datenschutzbeauftragter. > D. Müller ist Datenschutzbeauftragter.",
                "• 2.5 Mbit/s download > • 0.5 Mbit/s download",
                "31.12. eines Jahres endet der Vertrag > 30.06. eines Jahres endet der Vertrag",
                "• 15. des Folgemonats > • 30. des Folgemonats",
                "1. Mahnung | 2,00 € / 2. Mahnung | 5,00 € > 1. Mahnung | 2,00 € / 3. Mahnung | 5,00 €",
                "99.5 Prozentpunkte > 98.5 Prozentpunkte",
                "(2) directors must sign together > (1) directors must sign together",
                "(30) Kalendertage sind die Frist. > (60) Kalendertage sind die Frist.",
                "Artikel 6 DSGVO > Artikel 9 DSGVO",
                "§ 25 TDDDG > § 26 TDDDG",
                "§ 309 Bürgerliches Gesetzbuch > § 308 Bürgerliches Gesetzbuch",
                "Section 230 Communications Decency Act > Section 512 Communications Decency Act",
                "Điều 5 Nội quy lao động > Điều 6 Nội quy lao động",
                "1. Notice / 2. Payment / Artikel 6 DSGVO > 1. Notice / 2. Payment / Artikel 9 DSGVO",
                "§ 312 BGB / § 313 BGB / § 314 BGB > § 433 BGB / § 434 BGB / § 435 BGB",
                "• Article 6 GDPR / • Article 7 GDPR > • Article 8 GDPR / • Article 9 GDPR",
                "• 1.5 Mbit/s / • 1.6 Mbit/s > • 2.5 Mbit/s / • 2.6 Mbit/s",
                "2.1 Notice / 2.2 Payment / 2.5 EUR are due > 2.1 Notice / 2.2 Payment / 3.5 EUR are due",
                "§ 1 Geltung / § 2 Recht / § 312 BGB / § 313 BGB > § 1 Geltung / § 2 Recht / § 433 BGB / § 434 BGB",
                "Article 1 Scope / Article 2 Law / Article 6 DPA / Article 7 DPA > Article 1 Scope / Article 2 Law / Article 8 DPA / Article 9 DPA",
                "Điều 1 Chung / Điều 2 Phí / Điều 17 Quy chế / Điều 18 Quy chế > Điều 1 Chung / Điều 2 Phí / Điều 26 Quy chế / Điều 27 Quy chế",
                "(1) Scope / (2) Terms / (14) days notice / (15) days delay > (1) Scope / (2) Terms / (30) days notice / (31) days delay",
                "1.1 Scope / 1.2 Fees / 2.1 EUR je Anruf > 1.1 Scope / 1.2 Fees / 3.1 EUR je Anruf",
                "1.1 Scope / 1.2 Speeds / 5.1 Mbit/s > 1.1 Scope / 1.2 Speeds / 7.1 Mbit/s",
                "Article 1 Scope / Article 2 Law / Article 1 GDPR > Article 1 Scope / Article 2 Law / Article 3 GDPR",
                "Điều 1 Chung / Điều 2 Phí / Điều 1 Luật Giá > Điều 1 Chung / Điều 2 Phí / Điều 3 Luật Giá",
                "1. Oktober: Beginn / 2. Oktober: Ende > 1. Oktober: Beginn / 1. Oktober: Ende",
                "1. Fees / 2. Notice / 1. Mahnung / 2. Mahnung > 1. Fees / 2. Notice / 1. Mahnung / 3. Mahnung",
                "New / 1. Fees / 2. Notice / 1. Quartal | 7 % > Newer / 1. Fees / 2. Notice / 3. Quartal | 7 %",
                "1. Fees / 2. Notice / 1. Quartal | 7 % > 1. Fees / 2. Notice / New / 3. Quartal | 7 %",
                "1. Fees / 2. Notice / 1. Quartal | 7 % > 1. Fees / 2. Notice / 3. Quartal | 7 %",
                "1.1 Fees / 2.1 Notice / 3.1 Internetgeschwindigkeit > 1.1 Fees / 2.1 Notice / 5.1 Internetgeschwindigkeit",
                "1. Fees / 2. Notice / 1. Stufe / 2. Stufe > 1. Fees / 2. Notice / 3. Stufe / 4. Stufe"
            })
    void aQuantityOrAReferenceAtTheBeginningOfALineIsNoNumberOfIt(String before, String after) {
        assertFalse(renumbers(before, after), before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "4.1 Notice is due. / 4.2 Payment is due. > 4.1 Notice is due. / 4.2 Prices may rise. / 4.3 Payment is due.",
                "4.1. notice is due. / 4.2. payment is due. > 4.1. notice is due. / 4.2. prices may rise. / 4.3. payment is due.",
                "Section 1 Notice / Section 2 Payment > Section 1 Notice / Section 2 Prices / Section 3 Payment",
                "Điều 1. Thông báo / Điều 2. Thanh toán > Điều 1. Thông báo / Điều 2. Giá / Điều 3. Thanh toán",
                "§ 1 Notice / § 2 Payment > § 1 Notice / § 2 Prices / § 3 Payment",
                "(a) payment is due. > (a) prices may rise. / (b) payment is due.",
                "a) phí / b) cước / c) hạn / d) nơi / đ) thanh toán > a) phí / b) cước / c) hạn / d) nơi / đ) giá / e) thanh toán",
                "(1) the member asks. / (2) the member pays. > (1) the member asks. / (2) prices may rise. / (3) the member pays.",
                "ĐIỀU 1. PHÍ / ĐIỀU 2. THANH TOÁN > ĐIỀU 1. PHÍ / ĐIỀU 2. GIÁ / ĐIỀU 3. THANH TOÁN",
                "CHƯƠNG I. Chung / CHƯƠNG II. Phí > CHƯƠNG I. Chung / CHƯƠNG II. Giá / CHƯƠNG III. Phí",
                "Article 1 – Notice / Article 2 – Payment > Article 1 – Notice / Article 2 – Prices / Article 3 – Payment",
                "Annex 1: Prices > Annex 1: Notices / Annex 2: Prices",
                "3.1 Notice is due. / 4.1 Payment is due. / 4.2 Fees rise. > 3.1 Notice is due. / 3.2 Prices may rise. / 3.3 Payment is due. / 3.4 Fees rise.",
                "10.1 Notice / 10.2 Fees / 11.1 Payment > 10.1 Notice / 10.2 Fees / 11.1 Prices / 12.1 Payment",
                "(a) fees are due. / (b) dues: / (i) small ones, / (ii) large ones. / (c) payment is due at once. > (a) fees are due. / (b) dues: / (i) small ones, / (ii) large ones. / (c) prices may rise. / (d) payment is due at once.",
                "1. Datum / 2. Maische > 1. Datum / 2. Preise / 3. Maische",
                "1. Fees / 2. Notice > I. Fees / II. Notice",
                "1. Notice / 2. Fees / 3. Payment > 1. Notice / 2. Payment",
                "1. Notice / 1.1 Who / 2. Payment / 2.1 Fees > 1. Notice / 1.1 Who / 2. Prices / 3. Payment / 3.1 Fees",
                "1. Notice / • Fees / 2. Payment > 1. Notice / 2. Fees / 3. Payment"
            })
    void aClauseNumberTypedIntoItsLineIs(String before, String after) {
        assertTrue(renumbers(before, after), before);
    }

    private static boolean renumbers(String before, String after) {
        return Law.holds(text(("Terms / " + before).split(" / ")), text(("Terms / " + after).split(" / ")))
                .blocks()
                .stream()
                .flatMap(block -> block.words().stream())
                .anyMatch(word -> word.kind() == Noise.RENUMBERING);
    }

    @Test
    void aCellOfATable() {
        reads(
                text("Prices", "Plan | Price | Users", "Basic | $10 | 5", "Team | $20 | 10"),
                text("Prices", "Plan | Price | Users", "Basic | $12 | 5", "Team | $20 | 10"),
                "CHANGED 2-2 Basic | [$10]{$12} | 5 #AMOUNT #NUMBER");
    }

    @Test
    void aNegationPutIn() {
        reads(
                "The provider may pass personal data on to its partners.",
                "The provider may not pass personal data on to its partners.",
                "CHANGED 0-0 The provider may {not }pass personal data on to its partners. #OBLIGATION #NEGATION");
        reads(
                "Nhà cung cấp được chia sẻ dữ liệu cá nhân với đối tác.",
                "Nhà cung cấp không được chia sẻ dữ liệu cá nhân với đối tác.",
                "CHANGED 0-0 Nhà cung cấp {không }được chia sẻ dữ liệu cá nhân với đối tác. #OBLIGATION #NEGATION");
    }

    @Test
    void aHalvedCapOnLiability() {
        reads(
                "Liability is limited to 10,000,000 VND or 30% of the fees.",
                "Liability is limited to 5,000,000 VND or 30% of the fees.",
                "CHANGED 0-0 Liability is limited to [10,000,000]{5,000,000} VND or 30% of the fees. #AMOUNT #NUMBER");
    }

    @Test
    void aDateAndAPeriod() {
        reads(
                "In force from 1 March 2026; notice is 30 days.",
                "In force from 1 May 2026; notice is 14 days.",
                "CHANGED 0-0 In force from 1 [March]{May} 2026; notice is [30]{14} days. #DATE #PERIOD #NUMBER");
    }

    @Test
    void aDefinitionThatMeansSomethingElse() {
        reads(
                "“Content” means texts and pictures that a customer uploads.",
                "“Content” means texts, pictures and messages that a customer uploads.",
                "CHANGED 0-0 “Content” means texts[ and]{,} pictures{ and messages} that a customer uploads. #DEFINITION");
    }

    @Test
    void theOrderOfAList() {
        reads(
                text("Data", "• Name", "• Address", "• Date of birth", "• Telephone"),
                text("Data", "• Telephone", "• Name", "• Address", "• Date of birth"),
                "MOVED 4-1 • Telephone");
    }

    @Test
    void aWholeRewriteIsReplaced() {
        reads(
                text("Terms", "We like short words and plain talk."),
                text("Terms", "Hereinafter obligations incumbent upon either party shall subsist."),
                "DELETED 1- [We like short words and plain talk.]",
                "INSERTED -1 {Hereinafter obligations incumbent upon either party shall subsist.} #OBLIGATION");
    }

    @Test
    void vietnameseAccentsMended() {
        reads(
                "Khach hang thanh toán hoá đơn đúng hạn.",
                "Khách hàng thanh toán hoá đơn đúng hạn.",
                "CHANGED 0-0 [Khach hang]{Khách hàng} thanh toán hoá đơn đúng hạn.");
    }

    @Test
    void quotationMarksAndSpacesAreNoise() {
        reads(
                "The \"Service\" is the customer's.",
                "The “Service” is the customer’s.",
                "CHANGED 0-0 The [\"]{“}Service[\"]{”} is the [customer's]{customer’s}. ~QUOTES");
        reads(
                "Fees( monthly )are due.",
                "Fees (monthly) are due.",
                "CHANGED 0-0 Fees[( ]{ (}monthly[ )]{) }are due. ~SPACING");
        reads("Balance - 5 EUR", "Balance -5 EUR", "CHANGED 0-0 Balance [- 5]{-5} EUR #AMOUNT #NUMBER");
        reads("Within 1 -5 days", "Within 1-5 days", "CHANGED 0-0 Within [1 -5]{1-5} days #NUMBER");
        reads("Due are 5 .000 EUR", "Due are 5.000 EUR", "CHANGED 0-0 Due are [5 .000]{5.000} EUR #AMOUNT #NUMBER");
        reads("Fees of 10 % are due.", "Fees of 10% are due.", "CHANGED 0-0 Fees of [10 %]{10%} are due. ~SPACING");
    }

    @Test
    void aSpaceThatMakesTwoNumbersOrWordsOfOneIsNoNoise() {
        reads("Notice is 15 days.", "Notice is 1 5 days.", "CHANGED 0-0 Notice is [15]{1 5} days. #PERIOD #NUMBER");
        reads(
                "It costs 1, 500 USD.",
                "It costs 1,500 USD.",
                "CHANGED 0-0 It costs [1, 500]{1,500} USD. #AMOUNT #NUMBER");
        reads("You maybe asked.", "You may be asked.", "CHANGED 0-0 You [maybe]{may be} asked. #OBLIGATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "AMOUNT > The cap is $5 million for all. > The cap is $5 billion for all.",
                "AMOUNT > The cap is USD 5 million for all. > The cap is USD 5 thousand for all.",
                "AMOUNT > The cap is 10 million USD for all. > The cap is 10 million EUR for all.",
                "AMOUNT > Mức tối đa là 10 triệu đồng. > Mức tối đa là 10 triệu USD.",
                "AMOUNT > Mức tối đa là mười triệu đồng. > Mức tối đa là năm triệu đồng.",
                "AMOUNT > The cap is fifty thousand dollars. > The cap is ten thousand dollars.",
                "AMOUNT > Es fallen fünfzig Euro an. > Es fallen hundert Euro an.",
                "AMOUNT > A pays 100 USD and B pays 200 USD. > A pays 200 USD and B pays 100 USD.",
                "PERIOD > Within 30 (thirty) days of notice. > Within 30 (thirty) months of notice.",
                "PERIOD > Trong 30 (ba mươi) ngày kể từ đó. > Trong 30 (ba mươi) tháng kể từ đó.",
                "PERIOD > Trong mười lăm ngày kể từ đó. > Trong hai mươi ngày kể từ đó.",
                "PERIOD > Within twenty days of notice. > Within forty days of notice.",
                "PERIOD > Within 5 (five) business days. > Within 5 (five) calendar days.",
                "DATE > It ends in December 2026 for all. > It ends in November 2026 for all.",
                "DATE > Hết hạn vào tháng 12 năm 2026 cho tất cả. > Hết hạn vào tháng 11 năm 2026 cho tất cả.",
                "OBLIGATION > The customer must pay and the supplier may cancel. > The customer may pay and the supplier must cancel.",
                "NEGATION > The supplier shall not be liable, the customer shall be liable. > The supplier shall be liable, the customer shall not be liable.",
                "PARTY > Công ty cổ phần An Bình ký hợp đồng. > Công ty cổ phần Hòa Phát ký hợp đồng.",
                "PARTY > CÔNG TY TNHH AN BÌNH ký hợp đồng. > CÔNG TY TNHH HÒA PHÁT ký hợp đồng."
            })
    void whatALawyerSeeksIsPointedOutHoweverItIsWritten(String flag, String before, String after) {
        var flags = org.prevail.plugins.flags.Looking.compare(before, after).blocks().stream()
                .flatMap(block -> block.flags().stream())
                .toList();
        assertTrue(flags.contains(flag), before + " " + flags);
    }

    @Test
    void aSignBelongsToItsNumber() {
        reads(
                "A discount of -5% and -$500 applies.",
                "A discount of 5% and $500 applies.",
                "CHANGED 0-0 A discount of [-5%]{5%} and [-$500]{$500} applies. #AMOUNT #PERCENTAGE #NUMBER");
        reads("Ages 10-20 pay.", "Ages 10-30 pay.", "CHANGED 0-0 Ages [10-20]{10-30} pay. #NUMBER");
    }

    @Test
    void theMarkOfInchesIsNoneOfQuotationAlone() {
        reads("Screens of 5\" count.", "Screens of 6\" count.", "CHANGED 0-0 Screens of [5]{6}\" count. #NUMBER");
        assertEquals(
                new Summary.Words(1, 1),
                Comparing.compare("Screens of 5\" count.", "Screens of 6\" count.")
                        .summary()
                        .words());
    }

    @Test
    void aPictureJoinedOfSeveralIsOne() {
        reads("Ask 👨‍👩‍👧 first.", "Ask 👨‍👩‍👦 first.", "CHANGED 0-0 Ask [👨‍👩‍👧]{👨‍👩‍👦} first.");
        reads("From 🇻🇳 👍🏽.", "From 🇻🇪 👍🏿.", "CHANGED 0-0 From [🇻🇳 👍🏽]{🇻🇪 👍🏿}.");
    }

    @Test
    void aTermThatIsDefinedWithoutQuotationMarks() {
        reads(
                "Dữ liệu cá nhân là thông tin về một người.",
                "Dữ liệu cá nhân là thông tin gắn với một người.",
                "CHANGED 0-0 Dữ liệu cá nhân là thông tin [về]{gắn với} một người. #DEFINITION");
        reads(
                "Personal Data means data about you.",
                "Personal Data means data of yours.",
                "CHANGED 0-0 Personal Data means data [about you]{of yours}. #DEFINITION");
        reads(
                "Phí là 100 đồng mỗi lần gọi.",
                "Phí là 100 đồng mỗi lần nhắn.",
                "CHANGED 0-0 Phí là 100 đồng mỗi lần [gọi]{nhắn}.");
    }

    @Test
    void nobodyAndNothingDeny() {
        reads(
                "Somebody may enter here.",
                "Nobody may enter here.",
                "CHANGED 0-0 [Somebody]{Nobody} may enter here. #NEGATION");
    }

    @Test
    void noConfetti() {
        reads(
                "Notices must be sent quickly, cheaply, quietly to the provider.",
                "Notices must be given slowly, openly, loudly to the provider.",
                "CHANGED 0-0 Notices must be [sent quickly, cheaply, quietly]{given slowly, openly, loudly} to the provider.");
    }

    @Test
    void chineseIsReadByCharacter() {
        reads("用户应当遵守本条款。", "用户必须遵守本协议。", "CHANGED 0-0 用户[应当]{必须}遵守本[条款]{协议}。");
    }

    @Test
    void arabicIsReadByWord() {
        reads("يدفع العميل الرسوم كل شهر", "يدفع العميل الرسوم كل سنة", "CHANGED 0-0 يدفع العميل الرسوم كل [شهر]{سنة}");
    }

    @Test
    void aSentencePutInIsWhole() {
        reads(
                "The fee is due. The fee is final.",
                "The fee is due. The fee is low. The fee is final.",
                "CHANGED 0-0 The fee is due. {The fee is low. }The fee is final.");
    }

    @Test
    void aLinkIsOneWord() {
        reads(
                "See our policy <https://example.org/privacy/v1>.",
                "See our policy <https://example.org/privacy/v2>.",
                "CHANGED 0-0 See our policy [<https://example.org/privacy/v1>]{<https://example.org/privacy/v2>}. #LINK");
    }

    @Test
    void anAddressIsOneWord() {
        reads(
                "Write to us (https://www.example.org/help/old?page=2).",
                "Write to us (https://example.net/help).",
                "CHANGED 0-0 Write to us ([https://www.example.org/help/old?page=2]{https://example.net/help}). #LINK");
    }

    @Test
    void aHeadingOfOneWordThatGotItsOwnLine() {
        reads(
                text("Terms", "1. Fees.", "2. Notices. " + NOTICE),
                text("Terms", "1. Fees.", "2. Prices.", "3. Notices.", NOTICE),
                "INSERTED -2 {2. Prices.}",
                "INSERTED -3 group 0 {3}{{. Notices.}}",
                "CHANGED 2-4 group 0 [2][[. Notices. ]]" + NOTICE);
    }

    @Test
    void theNumberOfALineThatWasSplitIsNoise() {
        var comparison = Comparing.compare(
                text("Terms", "1. Notices. " + NOTICE, "2. Payment of bills. " + PAYMENT),
                text("Terms", "1. Notices. " + NOTICE, "2. Prices.", "3. Payment of bills.", PAYMENT));
        var changed = comparison.blocks().stream()
                .filter(block -> block.group() != null)
                .flatMap(block -> block.words().stream())
                .filter(word -> word.op() != Op.EQUAL && !word.kept())
                .toList();
        assertEquals(2, changed.size());
        assertTrue(changed.stream().allMatch(word -> word.kind() == Noise.RENUMBERING));
    }

    @Test
    void aCommonWordAloneBetweenRewrittenPassagesIsRewrittenWithThem() {
        reads(
                PAYMENT
                        + " Each customer pays whatever sum appears upon paper invoices with stamps printed monthly following collection throughout five regions at headquarters.",
                PAYMENT
                        + " Our electronic ledger debits accounts automatically after midnight with neither signature nor reminder sent anywhere afterwards at headquarters.",
                "CHANGED 0-0 " + PAYMENT
                        + " [Each customer pays whatever sum appears upon paper invoices with stamps printed monthly following collection throughout five regions]"
                        + "{Our electronic ledger debits accounts automatically after midnight with neither signature nor reminder sent anywhere afterwards}"
                        + " at headquarters. #NEGATION");
    }

    @Test
    void rowsThatNameOtherThingsAreTwo() {
        reads(
                text("Suppliers", "Name | Service | Country", "Alba | Printing and posting | France"),
                text("Suppliers", "Name | Service | Country", "Borea | Printing and posting | Spain"),
                "DELETED 2- [Alba | Printing and posting | France]",
                "INSERTED -2 {Borea | Printing and posting | Spain}");
        reads(
                text("Suppliers", "Alba | Printing and posting | France"),
                text("Suppliers", "Borea | Printing and posting | France"),
                "CHANGED 1-1 [Alba]{Borea} | Printing and posting | France");
    }

    @Test
    void anItemIsTheOneOfItsNameThoughANewOneIsMoreLikeIt() {
        reads(
                text("Suppliers", "• Alba.com: for service, support, online chat, messages and updates about bills."),
                text(
                        "Suppliers",
                        "• Alba.com: for service, messages and updates about bills.",
                        "• Borea.com: for service, support, online chat, messages and updates about bills."),
                "CHANGED 1-1 • Alba.com: for service, [support, online chat, ]messages and updates about bills.",
                "INSERTED -2 {• Borea.com: for service, support, online chat, messages and updates about bills.}");
    }

    @Test
    void anyWordAloneBetweenMuchThatWasRewrittenIsRewrittenWithIt() {
        reads(
                "Data is shared for billing. Our affiliates may only use the Personal Records in this way.",
                "Data is shared for billing, product development including training machine learning models, plus purposes described inside respective privacy statements that carefully describe further unrelated activities beyond whatever applicable law strictly requires. When sharing anything outside headquarters globally with affiliates, they will process it in this way.",
                "CHANGED 0-0 Data is shared for billing[. Our affiliates may only use the Personal Records]"
                        + "{, product development including training machine learning models, plus purposes described inside respective privacy statements that carefully describe further unrelated activities beyond whatever applicable law strictly requires. When sharing anything outside headquarters globally with affiliates, they will process it}"
                        + " in this way. #OBLIGATION");
        reads(
                "Data is shared for billing. Our affiliates pay.",
                "Data is shared for billing. Large affiliates sue.",
                "CHANGED 0-0 Data is shared for billing. [Our]{Large} affiliates [pay]{sue}.");
    }

    @Test
    void numbersWithinALineThatWasSplitAreNoiseAndReferencesAreNot() {
        assertEquals(
                List.of(),
                said(
                        text("Terms", "4.1 Notices", "4.2 Payment of bills: (a) " + PAYMENT + " (b) " + LIABILITY),
                        text("Terms", "4.1 Notices", "4.2 Payment of bills:", "1. " + PAYMENT, "2. " + LIABILITY)));
        assertEquals(
                List.of(),
                said(
                        text("Terms", "1. " + PAYMENT + " 2. " + LIABILITY),
                        text("Terms", "1.1 " + PAYMENT, "1.2 " + LIABILITY)));
        assertEquals(
                List.of("5.2 "),
                said(
                        text("Terms", PAYMENT + " " + LIABILITY + " As section 5.2 says."),
                        text("Terms", PAYMENT, LIABILITY + " As section says.")));
    }

    @Test
    void aSentenceThatGotItsOwnLineIsKnownBehindLinesThatWerePutBetween() {
        reads(
                text("Terms", PAYMENT + " " + LIABILITY),
                text("Terms", PAYMENT, "Fees", NOTICE, LIABILITY),
                "CHANGED 1-1 group 0 " + PAYMENT + "[[ " + LIABILITY + "]]",
                "INSERTED -2 {Fees}",
                "INSERTED -3 {" + NOTICE + "}",
                "INSERTED -4 group 0 {{" + LIABILITY + "}}");
        var old =
                "By using the services or otherwise telling us things, you consent to transfers abroad, where courts differ.";
        var young =
                "By using the services or otherwise telling us things, you understand that records are read in other places.";
        assertEquals(
                "By using the services or otherwise telling us things, you ",
                Law.holds(text("Terms", PAYMENT + " " + old), text("Terms", PAYMENT, NOTICE, young))
                        .blocks()
                        .get(3)
                        .words()
                        .get(0)
                        .text());
    }

    @Test
    void aHeadingWithoutAWordOfTheParagraphThatWasSplitIsNoPartOfIt() {
        var before =
                "We collect certain information automatically. It includes the address, the device type and the pages seen.";
        var comparison = Law.holds(
                text("Terms", before),
                text(
                        "Terms",
                        "Automatically collected information",
                        "We collect certain information automatically. It includes:",
                        "• the address",
                        "• the device type and the pages seen."));
        assertEquals(
                Arrays.asList(null, null, 0, null, 0),
                comparison.blocks().stream().map(Block::group).toList());
    }

    @Test
    void paragraphsThatShareWordsHereAndThereAreTwo() {
        var before = "Please note that some of the features include links to services provided by third parties whose"
                + " practices differ from ours. If you hand anything to any of those, or allow us to pass it on with them,"
                + " their own statements govern.";
        var after = "Our offers are meant for nobody under the age of 13. We gather nothing from such children. If you"
                + " become aware that a minor has provided us with records, notify somebody at headquarters.";
        reads(
                text("Terms", before),
                text("Terms", after),
                "DELETED 1- [" + before + "]",
                "INSERTED -1 {" + after + "} #NUMBER #NEGATION");
    }

    @Test
    void aParagraphIsTheOneMuchLikeItElsewhereAndNotTheOneInItsPlace() {
        var transfers = "We transfer personal data to other countries under the standard contractual clauses that the"
                + " Commission published, which protect your rights there.";
        var access =
                "We enable access to personal data across our affiliates, where they provide services on our behalf.";
        var after = "GitHub stores personal data in many places. " + transfers;
        assertEquals(
                List.of("DELETED 1-", "MOVED 5-1"),
                Law.holds(
                                text("Terms", access, PAYMENT, NOTICE, LIABILITY, transfers),
                                text("Terms", after, PAYMENT, NOTICE, LIABILITY))
                        .blocks()
                        .stream()
                        .filter(block -> block.change() != Change.SAME)
                        .map(Read::block)
                        .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                        .toList());
    }

    @Test
    void aClauseIsTheOneOfItsHeadingThoughAnotherGotItsNumber() {
        reads(
                text(
                        "Terms",
                        "1. Notices.",
                        "2. Miscellaneous. This agreement is governed by the laws of Malta and binds both parties."),
                text(
                        "Terms",
                        "1. Notices.",
                        "2. Data processing. This agreement on data binds both parties and the affiliates of the parties.",
                        "3. Miscellaneous. These terms are governed by the laws of Slovakia, subject to regulations."),
                "INSERTED -2 {2. Data processing. This agreement on data binds both parties and the affiliates of the parties.}",
                "CHANGED 2-3 [2]{3}. Miscellaneous. [This agreement is]{These terms are} governed by the laws of"
                        + " [Malta and binds both parties]{Slovakia, subject to regulations}. #JURISDICTION");
    }

    @Test
    void aDateIsTheOneOfItsNameWhereverItStands() {
        reads(
                text("Terms", "Effective date: October 10, 2023", PAYMENT, NOTICE, "Privacy statement", LIABILITY),
                text("Terms", "Privacy statement", "Effective date: February 1, 2024", LIABILITY),
                "MOVED 4-1 Privacy statement",
                "CHANGED 1-2 Effective date: [October 10, 2023]{February 1, 2024} #DATE #NUMBER",
                "DELETED 2- [" + PAYMENT + "]",
                "DELETED 3- [" + NOTICE + "]");
    }

    /** What changed other than by noise. */
    private static List<String> said(String before, String after) {
        var comparison = Law.holds(before, after);
        return comparison.blocks().stream()
                .flatMap(block -> block.words().stream())
                .filter(word -> word.op() != Op.EQUAL && !word.kept() && word.kind() == null)
                .map(Word::text)
                .toList();
    }
}

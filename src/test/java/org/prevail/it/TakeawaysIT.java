package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Comparisons as files, as the public takes them away. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TakeawaysIT {
    private static final Map<String, String> MEDIA = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "txt", "text/plain;charset=utf-8",
            "diff", "text/x-diff;charset=utf-8",
            "json", "application/json");

    private final World world = new World();
    private final Client visitor = Client.withoutCookies(world.origin);

    private String published(String name) {
        String key = world.terms(name, "");
        world.publish(key, "Phí là 10.000 đồng.\n\nTrả trong 30 ngày.", "The fee is $10.\n\nPay within 30 days.");
        world.publish(key, "Phí là 20.000 đồng.\n\nTrả trong 30 ngày.", "The fee is $20.\n\nPay within 30 days.");
        return key;
    }

    private Client.Answer get(String path, String... headers) {
        return visitor.get(path, headers);
    }

    @Test
    void everyFormatIsADownloadWithATellingNameThatMayBeKept() {
        String key = published("taken");
        MEDIA.forEach((format, media) -> {
            String path = "/en/" + key + "/compare/1..2." + format;
            var answer = get(path);
            assertEquals(200, answer.status(), answer.body());
            assertEquals(media, answer.header("Content-Type").replace("; ", ";").toLowerCase());
            assertEquals(
                    "attachment; filename=\"" + key + "-v1-v2-en." + format + "\"",
                    answer.header("Content-Disposition"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("public, max-age=3600", answer.header("Cache-Control"));
            assertEquals("", answer.header("Set-Cookie"));
            assertEquals(304, get(path, "If-None-Match", answer.header("ETag")).status());
            assertEquals(answer.body(), get(path).body());
        });
    }

    @Test
    void aFileSpeaksThePagesLanguageAndFollowsItsSwitches() {
        String key = published("taken-switches");
        String english = get("/en/" + key + "/compare/1..2.txt").body();
        assertTrue(english.contains("[-$10-]{+$20+}"), english);
        assertTrue(english.contains("Pay within 30 days."), english);
        String vietnamese = get("/vi/" + key + "/compare/1..2.txt?changes=only&noise=quotes,spacing")
                .body();
        assertTrue(vietnamese.contains("[-10.000-]{+20.000+}"), vietnamese);
        assertTrue(vietnamese.contains("chỉ những chỗ thay đổi"), vietnamese);
        assertTrue(vietnamese.contains("; có đánh dấu thay đổi kiểu dấu ngoặc kép"), vietnamese);
    }

    @Test
    void theJsonFileIsWhatTheInterfaceAnswers() {
        String key = published("taken-json");
        var file = get("/en/" + key + "/compare/1..2.json").json();
        var answered =
                get("/api/v1/documents/" + key + "/comparisons/1..2?locale=en").json();
        for (var name : List.of("from", "to", "digests", "summary", "coarse", "blocks")) {
            assertEquals(answered.get(name), file.get(name), name);
        }
    }

    @Test
    void r4ALanguageOneOfThemLacksGivesWayToTheBindingOne() {
        String key = world.terms("taken-binding", "");
        world.publish(key, "Câu một.", "Sentence one.");
        world.publish(key, "Câu hai.", null);
        var answer = get("/en/" + key + "/compare/1..2.txt");
        assertTrue(answer.header("Content-Disposition").contains("-v1-v2-vi.txt"), answer.body());
        assertTrue(answer.body().contains("Câu [-một-]{+hai+}."), answer.body());
        assertTrue(answer.body().contains("Text before"), answer.body());
    }

    @Test
    void r5AVersionNotAnnouncedIsInNoFile() {
        String key = world.terms("taken-hidden", "");
        world.publish(key, "Nay.", "Now.");
        world.publish(key, World.unannounced("Sau.", "Later.").build());
        for (var format : MEDIA.keySet()) {
            for (var range : List.of("1..2", "2..1", "2..2")) {
                var answer = get("/en/" + key + "/compare/" + range + "." + format);
                assertEquals(404, answer.status(), range);
                assertFalse(answer.body().contains("Later"), answer.body());
            }
        }
    }

    @Test
    void whatIsNoFileIsUnknown() {
        String key = published("taken-unknown");
        for (var rest : List.of("1..2.exe", "1..9.pdf", "0..1.pdf", "1..2.pdf.pdf", "1..2.", "x..2.pdf", "1.2.pdf")) {
            assertEquals(404, get("/en/" + key + "/compare/" + rest).status(), rest);
        }
        assertEquals(404, get("/xx/" + key + "/compare/1..2.pdf").status());
        assertEquals(404, get("/en/no-such-document/compare/1..2.pdf").status());
    }

    @Test
    void theComparisonsPageLinksToItsFiles() {
        String key = published("taken-linked");
        var page = get("/en/" + key + "/compare/1..2?changes=only").body();
        for (var format : MEDIA.keySet()) {
            assertTrue(page.contains("href=\"/en/" + key + "/compare/1..2." + format + "?changes=only\""), page);
        }
    }
}

package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Real texts, which are not ours to keep here: {@code -Dprevail.corpus=<folder>}. */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("prevail.corpus", "../shared/corpus"));

    @Test
    void theOwnersPolicyPastedAsItIsBecomesATitleFiveHeadingsAndOneListOfFour() throws IOException {
        var file = present(CORPUS.resolve("owner/privacy-policy.vi.txt"));
        var pasted = PastedText.of(Files.readString(file));
        var rendered = Markup.render(new Source(pasted.title(), "", pasted.markdown()));
        var page = Jsoup.parseBodyFragment(rendered.html().value());
        assertTrue(PastedText.looksPlain(Files.readString(file)));
        assertEquals("Chính Sách Bảo Mật Thông Tin Người Dùng", pasted.title());
        assertEquals(5, Contents.of(rendered.html()).size());
        assertEquals(1, page.select("ul, ol").size());
        assertEquals(4, page.select("li").size());
        assertEquals(
                List.of("paste.caption bảo mật thông tin cá nhân"),
                pasted.notices().stream()
                        .map(notice -> notice.code() + " " + notice.arguments().get(0))
                        .toList());
    }

    @Test
    void everyTermsOfTheCorpusCanBeShown() throws IOException {
        var folder = present(CORPUS.resolve("terms"));
        var refused = new TreeMap<String, List<Issue>>();
        var shown = 0;
        for (var file : terms(folder)) {
            var source = new Source(file.getParent().getFileName().toString(), "", Files.readString(file));
            try {
                assertEquals(List.of(), Forbidden.in(Markup.render(source).html()), file::toString);
                shown++;
            } catch (Unacceptable unacceptable) {
                refused.put(folder.relativize(file).toString(), unacceptable.issues());
            }
        }
        assertEquals("{}", refused.toString());
        assertTrue(shown > 0);
    }

    private static List<Path> terms(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Path present(Path path) {
        var there = Files.exists(path);
        if (!there) {
            System.out.println("skipped: no corpus at " + path);
        }
        assumeTrue(there, "no corpus");
        return path;
    }
}

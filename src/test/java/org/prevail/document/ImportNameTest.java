package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Problem;

class ImportNameTest {
    @Test
    void aNameSaysDocumentPlaceKindAndInstant() {
        var name = ImportName.parse("Nhà mạng Đại Việt/Privacy Policy/2025-11-15T003017Z.md");
        assertEquals("nha-mang-dai-viet-privacy-policy", name.key());
        assertEquals("imported/nha-mang-dai-viet", name.scope().path());
        assertEquals(Kind.POLICY, name.kind());
        assertEquals("Privacy Policy", name.page());
        assertEquals(Instant.parse("2025-11-15T00:30:17Z"), name.instant());
    }

    @Test
    void anInstantMayBeWrittenWithColonsAndFractions() {
        assertEquals(
                Instant.parse("2020-01-02T03:04:05.678Z"),
                ImportName.parse("A/B/2020-01-02T03:04:05.6789Z.md").instant());
        assertEquals(Kind.TERMS, ImportName.parse("A/B/2020-01-02T03:04:05Z.md").kind());
    }

    @Test
    void aDecomposedNameIsTheSamePage() {
        assertEquals(
                ImportName.parse("Đ/Điều khoản/2020-01-02T030405Z.md"),
                ImportName.parse(java.text.Normalizer.normalize(
                        "Đ/Điều khoản/2020-01-02T030405Z.md", java.text.Normalizer.Form.NFD)));
    }

    @Test
    void everyBadNameIsRefusedForItsReason() {
        Map.ofEntries(
                        Map.entry("../../evil/2020-01-02T030405Z.md", "import.name-unusable"),
                        Map.entry("/A/B/2020-01-02T030405Z.md", "import.name-unusable"),
                        Map.entry("A//2020-01-02T030405Z.md", "import.name-unusable"),
                        Map.entry("A/./2020-01-02T030405Z.md", "import.name-unusable"),
                        Map.entry("A\\B\\2020-01-02T030405Z.md", "import.name-unusable"),
                        Map.entry("A/B\u0000/2020-01-02T030405Z.md", "import.name-unusable"),
                        Map.entry("A/" + "b".repeat(500) + "/2020-01-02T030405Z.md", "import.name-unusable"),
                        Map.entry("B/2020-01-02T030405Z.md", "import.depth"),
                        Map.entry("A/B/C/2020-01-02T030405Z.md", "import.depth"),
                        Map.entry("A/B/yesterday.md", "import.instant"),
                        Map.entry("A/B/2020-02-30T030405Z.md", "import.instant"),
                        Map.entry("A/B/2020-01-02T030405+07:00.md", "import.instant"),
                        Map.entry("A/B/1800-01-02T030405Z.md", "import.instant"),
                        Map.entry("A/B/2020-01-02T030405Z.txt", "import.instant"),
                        Map.entry("隐私/政策/2020-01-02T030405Z.md", "import.key-unusable"),
                        Map.entry("A/政策/2020-01-02T030405Z.md", "import.key-unusable"),
                        Map.entry("A/" + "b".repeat(63) + "/2020-01-02T030405Z.md", "import.key-unusable"),
                        Map.entry("Sign/In/2020-01-02T030405Z.md", "key.reserved"))
                .forEach((name, code) -> {
                    var issue = assertThrows(Problem.Invalid.class, () -> ImportName.parse(name), name)
                            .issues()
                            .get(0);
                    assertEquals(code, issue.code(), name);
                    assertEquals(name, issue.field());
                });
    }
}

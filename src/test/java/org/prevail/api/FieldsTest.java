package org.prevail.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.document.Kind;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Malformed;

class FieldsTest {
    private static Fields read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Fields read(byte[] json) {
        return Fields.of(new ByteArrayInputStream(json));
    }

    private static List<String> found(Fields fields) {
        return fields.issues().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var fields = read("""
                {"key": 1, "kind": "LAW", "order": 1e999999999, "at": "soon", "texts": {"vi": {"title": "a\\u0000b"}},
                 "groups": "a", "effectivefrom": "2030-01-01T00:00:00Z"}""");
        fields.text("key");
        fields.oneOf("kind", Kind.class);
        fields.integer("order");
        fields.instant("at");
        fields.object("texts").orElseThrow().objects().get("vi").text("title");
        fields.texts("groups");
        fields.requireText("reason");
        fields.nothingElse();
        assertEquals(
                List.of(
                        "key field.no-text",
                        "kind field.not-one-of",
                        "order field.no-integer",
                        "at instant.malformed",
                        "texts.vi.title text.unstorable",
                        "groups field.no-list",
                        "reason field.missing",
                        "effectivefrom field.unknown"),
                found(fields));
    }

    @Test
    void whatAnotherCheckFindsIsAddedWhereNothingIsSaidOfTheFieldYet() {
        var fields = read("{}");
        fields.requireText("title");
        var thrown = assertThrows(
                Problem.Invalid.class,
                () -> fields.require(List.of(Issue.of("title", "title.empty"), Issue.of("note", "note.too-long"))));
        assertEquals(
                List.of("title", "note"),
                thrown.issues().stream().map(Issue::field).toList());
    }

    @Test
    void absentAndNullAreTheSame() {
        var fields = read("{\"after\": null}");
        assertEquals(Optional.empty(), fields.integer("after"));
        assertEquals(Optional.empty(), fields.instant("effectiveFrom"));
        fields.nothingElse();
        fields.require();
    }

    @Test
    void aHalfOfACharacterCannotBeStored() {
        var fields = read("{\"note\": \"\\ud800\"}");
        assertTrue(fields.text("note").isEmpty());
        assertEquals(List.of("note text.unstorable"), found(fields));
    }

    @Test
    void whatIsNoJsonObjectIsABadRequest() {
        for (String body : List.of("", "{", "[1]", "\"text\"", "{} {}", "{\"a\":}", "[".repeat(100_000))) {
            assertThrows(Malformed.class, () -> read(body), body.substring(0, Math.min(9, body.length())));
        }
        assertThrows(Malformed.class, () -> read(new byte[] {'{', '"', (byte) 0xff, '"', '}'}));
        assertEquals(Optional.of("[[[["), read("{\"a\": \"[[[[\"}").text("a"));
    }
}

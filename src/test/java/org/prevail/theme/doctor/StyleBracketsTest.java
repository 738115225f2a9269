package org.prevail.theme.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the layer a style is served in, and what only looks so. */
class StyleBracketsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "} .banner { color: red } @layer x {",
                "a { color: red } } b { color: red",
                "a { color: red",
                "a { width: calc(1px }) ",
                "a[x { ] }",
                "a { content: \"x\n} b { } @layer x { \" }",
                "a { content: 'x }",
                "a { } /* never",
                "a { } /* once */ */ }",
                "\\{ }",
                "\\7b }",
                "a { x: url({) } b { } @layer x { }",
                "a { x: \\75 rl({) } b { } @layer x { }",
                "a { x: ur\\6c ({) } b { } @layer x { }",
                "a { x: url(y\") } b { } @layer x { url(y\") }",
                "a { x: url(/*) } b { } @layer x { */) }",
                "a { x: \u00d7url({) } b { } @layer x { }"
            })
    void whatClosesNothingOrIsNeverClosedIsAFault(String style) {
        assertEquals(OptionalInt.of(2), StyleBrackets.fault("\n" + style), style);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a { b: c } @media print { a { b: c } }",
                "a::before { content: \"}\" } b::after { content: '{\\'{' }",
                "a { content: \"x\\\n}\" }",
                "/* } */ a { /* { */ }",
                ".sm\\:w-1\\/2:not(.b\\}) { grid-template: [x] calc(1px * (2 + 3)) / auto }",
                "a { b: url( x.png ) } c { d: URL('y}.png') } e { f: url(a/b.png?x=1#y) }",
                "<!-- a { } -->"
            })
    void whatClosesAllItOpensIsNone(String style) {
        assertEquals(OptionalInt.empty(), StyleBrackets.fault(style), style);
    }

    @Test
    void linesAreCountedWhateverEndsThem() {
        assertEquals(OptionalInt.of(4), StyleBrackets.fault("a {\r\n}\rb {\f" + "}}"));
        assertEquals(OptionalInt.of(2), StyleBrackets.fault("a { }\nb {\n c { }\n"));
    }

    @Test
    void lengthIsNoMatter() {
        var word = "a".repeat(1_000_000);
        assertEquals(
                OptionalInt.empty(),
                StyleBrackets.fault(word + "{ x: url(" + word + ") \"" + word + "\" /*" + word + "*/ }"));
        assertEquals(OptionalInt.of(1), StyleBrackets.fault("{".repeat(1_000_000)));
    }

    @Test
    void theShippedStylesHaveNone() throws IOException {
        try (var files = Files.walk(Path.of("webapp-themes"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".css")).toList()) {
                assertEquals(OptionalInt.empty(), StyleBrackets.fault(Files.readString(file)), file.toString());
            }
        }
    }
}

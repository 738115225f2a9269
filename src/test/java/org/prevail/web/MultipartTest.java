package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=----WebKitFormBoundaryabc";
    private static final String BETWEEN = "------WebKitFormBoundaryabc";

    private static List<Multipart.Part> parse(String body) {
        return Multipart.parse(TYPE, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String name, String value) {
        return BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Test
    void fieldsAndFilesAreReadAsBrowsersSendThem() {
        var parts = parse(field("csrf", "token") + field("text", "one\r\ntwo") + field("name", "") + BETWEEN
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Điều %22A%22.docx\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n--x\r\n\r\n" + BETWEEN + "--\r\n");
        assertEquals(
                List.of("csrf", "text", "name", "file"),
                parts.stream().map(Multipart.Part::name).toList());
        assertEquals("one\r\ntwo", parts.get(1).text());
        assertEquals("", parts.get(2).text());
        assertEquals(Optional.of("Điều \"A\".docx"), parts.get(3).file());
        assertArrayEquals(
                "\r\n--x\r\n".getBytes(StandardCharsets.UTF_8), parts.get(3).content());
    }

    @Test
    void aFieldThatIsNoUtf8IsNoText() {
        var part =
                new Multipart.Part("text", Optional.empty(), new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        assertEquals(
                "form.not-utf-8",
                assertThrows(Malformed.class, part::text).issue().code());
    }

    @Test
    void aFormThatDoesNotEndIsNone() {
        assertEquals(List.of(), parse(field("csrf", "token")));
        assertEquals(List.of(), parse(field("csrf", "token") + BETWEEN));
    }

    @Test
    void whatIsNoSuchFormIsNone() {
        assertEquals(List.of(), parse(""));
        assertEquals(List.of(), parse("csrf=token"));
        assertEquals(List.of(), Multipart.parse("multipart/form-data", new byte[0]));
        assertEquals(List.of(), Multipart.parse(null, new byte[0]));
        assertEquals(List.of(), parse(BETWEEN + "\r\nno header\r\n\r\nvalue\r\n" + BETWEEN + "--\r\n"));
    }

    @Test
    void moreFieldsThanAnyFormHasAreRefused() {
        assertEquals(List.of(), parse(field("a", "b").repeat(41) + BETWEEN + "--\r\n"));
    }

    @Test
    void theBoundaryMayBeQuoted() {
        var body = "--a b\r\n";
        assertEquals(
                List.of(),
                Multipart.parse("multipart/form-data; boundary=\"a b\"", body.getBytes(StandardCharsets.UTF_8)));
        var quoted = "--ab\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--ab--";
        assertEquals(
                "y",
                Multipart.parse("multipart/form-data;boundary=\"ab\"", quoted.getBytes(StandardCharsets.UTF_8))
                        .get(0)
                        .text());
    }
}

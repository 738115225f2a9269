package org.prevail.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prevail.web.Malformed;

class JsonBodyTest {
    private static String faultOf(byte[] body) {
        var issue = assertThrows(Malformed.class, () -> JsonBody.read(new ByteArrayInputStream(body)))
                .issue();
        return issue.code() + issue.arguments();
    }

    private static String faultOf(String body) {
        return faultOf(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatCannotBeReadSaysWhere() {
        assertEquals("json.malformed[2, 8]", faultOf("{\"a\": 1,\n  \"b\": x}"));
        assertEquals("json.malformed[1, 9]", faultOf("{\"a\": 1,}"));
        assertEquals("json.twice[2, 4, b]", faultOf("{\"b\": {\"a\": [{\"b\": 1}]},\n\"b\": 2}"));
        assertEquals("json.malformed[1, 10]", faultOf("{\"ố\": 1} {}"), "characters, not bytes");
        assertEquals("json.malformed[3, 1]", faultOf("{\"a\":\n1\n"));
        assertEquals("json.malformed[1, 1]", faultOf("[]"));
        assertEquals("json.malformed[1, 1]", faultOf("\"text\""));
        assertEquals("json.malformed[1, 1]", faultOf(""));
    }

    @Test
    void whatIsNestedTooDeepSaysWhere() {
        assertEquals("json.too-deep[2, 64, 64]", faultOf("{\"a\":\n" + "[".repeat(10_000)));
    }

    @Test
    void whatIsNoUtf8SaysWhichByte() {
        assertEquals("json.not-utf-8[3]", faultOf(new byte[] {'{', '"', (byte) 0xe1, '"', '}'}));
    }

    @Test
    void anObjectIsRead() {
        var read = JsonBody.read(new ByteArrayInputStream("{\"a\": [1]} \n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("a"), List.copyOf(read.keySet()));
    }
}

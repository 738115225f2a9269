package org.prevail.review;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.prevail.platform.problem.Problem;

/** The characters of a file: UTF-8, or what its first bytes say. Nothing is guessed. */
final class Characters {
    private Characters() {}

    static String of(Upload upload) {
        byte[] content = upload.content();
        try {
            var decoded = charset(content)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        } catch (CharacterCodingException otherwise) {
            throw Problem.Invalid.of(Read.field(upload), "foreign.not-utf8");
        }
    }

    /** By the byte order mark; windows-1252 and its like have none, and would be taken for something else half the time. */
    private static Charset charset(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length >= 2 && (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}

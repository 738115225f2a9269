package org.prevail.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.prevail.web.Malformed;
import org.prevail.web.TooLarge;

/** A request's JSON, before anything is known of its fields. */
final class JsonBody {
    private static final JsonReaderFactory READERS = jakarta.json.Json.createReaderFactory(Map.of());
    private static final JsonParserFactory PARSERS = jakarta.json.Json.createParserFactory(Map.of());
    private static final String BLANK = " \t\r\n";
    private static final int DEEPEST = 64;

    /** Bytes: a text of full length in a few languages. */
    private static final int LONGEST = 16 << 20;

    private final String text;

    private JsonBody(String text) {
        this.text = text;
    }

    /**
     * @throws Malformed if it is not a JSON object in UTF-8, saying where
     * @throws TooLarge if it is longer than {@value #LONGEST} bytes
     */
    static JsonObject read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new TooLarge(LONGEST);
            }
            return new JsonBody(decoded(ByteBuffer.wrap(bytes))).object();
        } catch (IOException cutOff) {
            throw new BadRequestException(cutOff);
        }
    }

    private static String decoded(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException malformed) {
            // It stopped where it could not go on.
            throw new Malformed("json.not-utf-8", bytes.position() + 1);
        }
    }

    private JsonObject object() {
        requireOneShallow();
        try (var reader = READERS.createReader(new StringReader(text))) {
            var object = reader.readObject();
            requireEachOnce();
            return object;
        } catch (JsonParsingException malformed) {
            long read = malformed.getLocation().getStreamOffset();
            throw at((int) Math.max(0, Math.min(read, text.length())), "json.malformed");
        } catch (JsonException noObject) {
            throw at(0, "json.malformed");
        }
    }

    /** Of a field given twice the reader takes one. */
    private void requireEachOnce() {
        var open = new ArrayDeque<Set<String>>();
        try (var parser = PARSERS.createParser(new StringReader(text))) {
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> open.push(new HashSet<>());
                    case END_OBJECT, END_ARRAY -> open.pop();
                    case KEY_NAME -> {
                        if (!open.peek().add(parser.getString())) {
                            long read = parser.getLocation().getStreamOffset();
                            throw at((int) read, "json.twice", parser.getString());
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    /**
     * The reader recurses, so brackets outside of strings are counted before it does; and it stops after the first value,
     * so what follows one is looked for here.
     */
    private void requireOneShallow() {
        int depth = 0;
        boolean inString = false;
        boolean over = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && BLANK.indexOf(c) < 0 && (over || c != '{')) {
                throw at(i, "json.malformed");
            } else if (inString) {
                i += c == '\\' ? 1 : 0;
                inString = c != '"';
            } else if (c == '"') {
                inString = true;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth--;
                over = depth == 0;
            }
            if (depth > DEEPEST) {
                throw at(i, "json.too-deep", DEEPEST);
            }
        }
    }

    /** Lines and columns are counted from one, as editors do. */
    private Malformed at(int index, String code, Object... more) {
        long line = text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
        int column = index - text.lastIndexOf('\n', index - 1);
        return more.length == 0 ? new Malformed(code, line, column) : new Malformed(code, line, column, more[0]);
    }
}

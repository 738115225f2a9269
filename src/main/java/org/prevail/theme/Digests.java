package org.prevail.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 of files. */
final class Digests {
    private static final int SHORT = 16;

    private Digests() {}

    /** The first characters of the digest over names and contents, in the map's order: enough to tell two states apart. */
    static String shortened(Map<String, byte[]> files) {
        var digest = sha256();
        files.forEach((name, content) -> {
            digest.update((name + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHORT);
    }

    /** As {@code integrity} attributes have it. */
    static String integrity(byte[] content) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.prevail.plugins.header;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.prevail.spi.IdentitySource.Identity;

/**
 * What a header says, {@code <reference>.<instant>.<groups>.<signature>}: the reference in UTF-8 as base64url without padding, the instant in
 * milliseconds since 1970, groups between commas or none, and in lower-case hex the HMAC-SHA256 (RFC 2104) of
 * {@code prevail-person-1 <audience> <reference>.<instant>.<groups>}. The audience is the portal's address, a space and the site's number, so
 * that what was signed for one site is nothing on another.
 */
record Claim(Identity identity, Instant at) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile(
            "(?<signed>(?<reference>[A-Za-z0-9_-]{2,1100})\\.(?<at>\\d{1,15})\\.(?<groups>(?:[a-z0-9-]{1,64}(?:,[a-z0-9-]{1,64}){0,49})?))"
                    + "\\.(?<signature>[0-9a-f]{64})");

    /** Empty for anything that is malformed or was not signed with this secret for this audience. */
    static Optional<Claim> read(String value, String secret, String audience) {
        var parts = FORM.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] theirs = parts.group("signature").getBytes(StandardCharsets.US_ASCII);
        byte[] ours = sign(parts.group("signed"), secret, audience).getBytes(StandardCharsets.US_ASCII);
        // In the same time wherever they differ.
        if (!MessageDigest.isEqual(theirs, ours)) {
            return Optional.empty();
        }
        try {
            var reference = new String(Base64.getUrlDecoder().decode(parts.group("reference")), StandardCharsets.UTF_8);
            var groups = parts.group("groups").isEmpty()
                    ? Set.<String>of()
                    : Set.copyOf(java.util.List.of(parts.group("groups").split(",")));
            return Optional.of(new Claim(
                    new Identity(reference, groups), Instant.ofEpochMilli(Long.parseLong(parts.group("at")))));
        } catch (IllegalArgumentException noReference) {
            return Optional.empty();
        }
    }

    /** @param signed everything before the signature and its dot */
    static String sign(String signed, String secret, String audience) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            String content = "prevail-person-1 " + audience + " " + signed;
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

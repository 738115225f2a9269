package org.prevail.presentation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.prevail.subject.Attribution;

/** A token's facts in few bytes. Enum constants are written by name: a token outlives a release by up to 30 days. */
final class TokenBytes {
    private static final byte FORM = 3;
    private static final int HASH = 32;

    /** More than all that has a length of its own: ids, hashes, instants, names of constants, a locale. */
    private static final int REST = 320;

    private TokenBytes() {}

    static byte[] write(PresentationToken token) {
        var shown = token.presentation();
        var bytes = ByteBuffer.allocate(length(shown));
        uuid(bytes.put(FORM), token.id());
        uuid(bytes, shown.subject());
        text(bytes.putLong(shown.versionId()), shown.locale());
        bytes.put(HexFormat.of().parseHex(shown.digest()));
        bytes.put(HexFormat.of().parseHex(shown.rendition()));
        bytes.put(HexFormat.of().parseHex(shown.circumstance()));
        text(bytes, shown.surface().name());
        text(bytes, shown.basis().name());
        text(bytes, shown.place());
        text(bytes.putLong(shown.at().toEpochMilli()), token.attribution().name());
        bytes.putLong(token.issuedAt().toEpochMilli());
        bytes.put((byte)
                ((shown.attestedBy().isPresent() ? 1 : 0) | (token.undoes().isPresent() ? 2 : 0)));
        shown.attestedBy().ifPresent(attestation -> {
            text(bytes.putLong(attestation.hostSystem()), attestation.token());
            text(bytes, attestation.screen());
        });
        token.undoes().ifPresent(decision -> uuid(bytes, decision));
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** The same facts in a token of another id and instant; for those that neither a host system made nor undo anything. */
    static byte[] again(byte[] written, UUID id, Instant issuedAt) {
        byte[] bytes = written.clone();
        var out = ByteBuffer.wrap(bytes);
        uuid(out.position(Byte.BYTES), id);
        out.putLong(bytes.length - Byte.BYTES - Long.BYTES, issuedAt.toEpochMilli());
        return bytes;
    }

    /** @throws IOException and {@link IllegalArgumentException} for bytes of another form */
    static PresentationToken read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORM) {
                throw new IOException("another form");
            }
            var id = uuid(in);
            var subject = uuid(in);
            long version = in.readLong();
            String locale = text(in);
            String digest = hash(in);
            String rendition = hash(in);
            String circumstance = hash(in);
            var surface = Surface.valueOf(text(in));
            var basis = Basis.valueOf(text(in));
            String place = text(in);
            var at = Instant.ofEpochMilli(in.readLong());
            var attribution = Attribution.valueOf(text(in));
            var issuedAt = Instant.ofEpochMilli(in.readLong());
            int present = in.readByte();
            Optional<Attestation> attestedBy = (present & 1) == 0
                    ? Optional.empty()
                    : Optional.of(new Attestation(in.readLong(), text(in), text(in)));
            Optional<UUID> undoes = (present & 2) == 0 ? Optional.empty() : Optional.of(uuid(in));
            var shown = new Presentation(
                    subject, version, locale, digest, rendition, surface, basis, place, circumstance, attestedBy, at);
            return new PresentationToken(id, shown, attribution, issuedAt, undoes);
        }
    }

    /** At least: a character has at most three bytes, two of them a surrogate pair's four. */
    private static int length(Presentation shown) {
        int screen = shown.attestedBy()
                .map(by -> by.token().length() + by.screen().length())
                .orElse(0);
        return REST + 3 * (shown.place().length() + screen);
    }

    private static void uuid(ByteBuffer out, UUID id) {
        out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static void text(ByteBuffer out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.putShort((short) bytes.length).put(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readUnsignedShort()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static UUID uuid(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }

    private static String hash(DataInputStream in) throws IOException {
        byte[] hash = new byte[HASH];
        in.readFully(hash);
        return HexFormat.of().formatHex(hash);
    }
}

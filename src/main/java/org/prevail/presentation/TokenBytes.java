package org.prevail.presentation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.prevail.subject.Attribution;

/** A token's facts in few bytes. Enum constants are written by name: a token outlives a release by up to 30 days. */
final class TokenBytes {
    private static final byte FORM = 2;
    private static final int HASH = 32;

    private TokenBytes() {}

    static byte[] write(PresentationToken token) {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            var shown = token.presentation();
            out.writeByte(FORM);
            uuid(out, token.id());
            uuid(out, shown.subject());
            out.writeLong(shown.versionId());
            out.writeUTF(shown.locale());
            out.write(HexFormat.of().parseHex(shown.digest()));
            out.write(HexFormat.of().parseHex(shown.rendition()));
            out.write(HexFormat.of().parseHex(shown.circumstance()));
            out.writeUTF(shown.surface().name());
            out.writeUTF(shown.basis().name());
            out.writeUTF(shown.place());
            out.writeLong(shown.at().toEpochMilli());
            out.writeUTF(token.attribution().name());
            out.writeLong(token.issuedAt().toEpochMilli());
            out.writeByte(
                    (shown.attestedBy().isPresent() ? 1 : 0) | (token.undoes().isPresent() ? 2 : 0));
            if (shown.attestedBy().isPresent()) {
                var attestation = shown.attestedBy().get();
                out.writeLong(attestation.hostSystem());
                out.writeUTF(attestation.token());
                out.writeUTF(attestation.screen());
            }
            if (token.undoes().isPresent()) {
                uuid(out, token.undoes().get());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
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
            String locale = in.readUTF();
            String digest = hash(in);
            String rendition = hash(in);
            String circumstance = hash(in);
            var surface = Surface.valueOf(in.readUTF());
            var basis = Basis.valueOf(in.readUTF());
            String place = in.readUTF();
            var at = Instant.ofEpochMilli(in.readLong());
            var attribution = Attribution.valueOf(in.readUTF());
            var issuedAt = Instant.ofEpochMilli(in.readLong());
            int present = in.readByte();
            Optional<Attestation> attestedBy = (present & 1) == 0
                    ? Optional.empty()
                    : Optional.of(new Attestation(in.readLong(), in.readUTF(), in.readUTF()));
            Optional<UUID> undoes = (present & 2) == 0 ? Optional.empty() : Optional.of(uuid(in));
            var shown = new Presentation(
                    subject, version, locale, digest, rendition, surface, basis, place, circumstance, attestedBy, at);
            return new PresentationToken(id, shown, attribution, issuedAt, undoes);
        }
    }

    private static void uuid(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
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

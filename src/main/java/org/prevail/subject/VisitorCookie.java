package org.prevail.subject;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.Shared;
import org.prevail.platform.signing.Signer;

/** The visitor cookie's value, signed. Thread-safe. */
@Shared
public class VisitorCookie {
    private static final String PURPOSE = "visitor";
    private static final int HEAD = 18;
    /** A cookie of another form than this release's counts as none. */
    private static final byte FORM = 1;

    private final Signer signer;

    @Inject
    public VisitorCookie(Signer signer) {
        this.signer = signer;
    }

    /** Empty for anything not signed by this portal. */
    public Optional<Visitor> read(String value) {
        return signer.verify(PURPOSE, value)
                .map(ByteBuffer::wrap)
                .filter(bytes -> bytes.remaining() >= HEAD && bytes.get() == FORM)
                .map(VisitorCookie::visitor);
    }

    public String write(Visitor visitor) {
        var bytes = ByteBuffer.allocate(HEAD + Long.BYTES * visitor.recorded().size());
        bytes.put(FORM).put((byte) (visitor.lasting() ? 1 : 0));
        bytes.putLong(visitor.subject().getMostSignificantBits());
        bytes.putLong(visitor.subject().getLeastSignificantBits());
        visitor.recorded().forEach(bytes::putLong);
        return signer.sign(PURPOSE, bytes.array());
    }

    private static Visitor visitor(ByteBuffer bytes) {
        boolean lasting = bytes.get() == 1;
        var subject = new UUID(bytes.getLong(), bytes.getLong());
        var recorded = new ArrayList<Long>();
        while (bytes.remaining() >= Long.BYTES) {
            recorded.add(bytes.getLong());
        }
        return new Visitor(subject, lasting, recorded);
    }
}

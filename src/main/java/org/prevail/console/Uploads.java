package org.prevail.console;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.prevail.web.Multipart;

/** A form with a file. */
final class Uploads {
    private Uploads() {}

    /** The file, if one was chosen. */
    static Optional<Multipart.Part> file(List<Multipart.Part> parts) {
        return parts.stream()
                .filter(part -> part.name().equals("file"))
                .filter(part -> part.file().filter(name -> !name.isEmpty()).isPresent())
                .findFirst();
    }

    static MultivaluedMap<String, String> fields(List<Multipart.Part> parts) {
        var fields = new MultivaluedHashMap<String, String>();
        parts.stream().filter(part -> part.file().isEmpty()).forEach(part -> fields.add(part.name(), part.text()));
        return fields;
    }
}

package org.prevail.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.prevail.precedence.Chain;

/** The chain a text was shown in, with its reasons, kept once as JSON under its SHA-256. Thread-safe. */
@ApplicationScoped
public class Circumstances {
    public String keep(Chain chain) {
        throw new UnsupportedOperationException();
    }

    /** The JSON: {@code {place, audiences, chain: [{rank, document, version, relation, asks, reasons: [code…]}], standingAlone: […]}}. */
    public Optional<String> find(String sha256) {
        throw new UnsupportedOperationException();
    }
}

package org.prevail.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Exact bytes shown, kept once under their SHA-256 (lower-case hex). Thread-safe. */
@ApplicationScoped
public class Renditions {
    /** Kept bytes. */
    public record Rendition(String sha256, String mediaType, byte[] content) {}

    /** Keeps them if they are not kept yet, durably; remembers in memory which are. */
    public String keep(String mediaType, byte[] content) {
        throw new UnsupportedOperationException();
    }

    public Optional<Rendition> find(String sha256) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a theme file a rendition needs to look as it did; done once per theme hash. */
    public void keepAsset(String theme, String hash, String path, String mediaType, byte[] content) {
        throw new UnsupportedOperationException();
    }

    /** A theme file no longer in the theme. */
    public Optional<Rendition> findAsset(String theme, String hash, String path) {
        throw new UnsupportedOperationException();
    }
}

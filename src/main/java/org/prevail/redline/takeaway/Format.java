package org.prevail.redline.takeaway;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.compare.Noise;
import org.prevail.redline.Options;

/** What kind of file is taken away. */
public enum Format {
    /** PDF/A-2a and PDF/UA-1, to be printed or filed. */
    PDF("application/pdf", true, true),
    /** Tracked changes: accepted, they leave the new text; rejected, the old one. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, false),
    /** For an e-mail. */
    TXT("text/plain;charset=utf-8", true, true),
    /** A unified diff of the canonical texts, which {@code patch} applies. */
    DIFF("text/x-diff;charset=utf-8", false, false),
    /** The comparison as the JSON interface gives it. */
    JSON("application/json", false, true);

    private static final Options EVERYTHING = new Options(false, EnumSet.allOf(Noise.class), true);

    /** Of what the texts say, which has no markup. */
    private static final Options TEXTS = new Options(false, EnumSet.allOf(Noise.class));

    private final String mediaType;
    private final boolean chooses;
    private final boolean flags;

    Format(String mediaType, boolean chooses, boolean flags) {
        this.mediaType = mediaType;
        this.chooses = chooses;
        this.flags = flags;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How its file's name ends, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By how a file's name ends: {@code pdf}. */
    public static Optional<Format> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** Whether it has what was pointed out. */
    boolean flags() {
        return flags;
    }

    /** What is left of the asked options: a file from which both texts can be made again leaves nothing out. */
    Options options(Options asked) {
        return chooses ? asked : this == JSON ? EVERYTHING : TEXTS;
    }
}

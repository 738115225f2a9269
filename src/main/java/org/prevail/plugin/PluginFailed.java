package org.prevail.plugin;

import java.util.List;
import java.util.stream.Stream;

/** A plug-in threw, took too long, answered what it may not, or is left alone for a while after failing. */
public final class PluginFailed extends Exception {
    private static final long serialVersionUID = 1;

    /** The JDK, and what the contracts' own values refuse. */
    private static final List<String> ELSEWHERE = List.of("java.", "javax.", "jdk.", "sun.", "org.prevail.spi.");

    private final String code;
    private final String detail;

    PluginFailed(String code, String detail, Throwable cause) {
        super(detail.isEmpty() ? code : code + " " + detail, cause);
        this.code = code;
        this.detail = detail;
    }

    /** One of {@code busy, null, late, threw, interrupted, paused}; the message key is {@code plugins.failure.<code>}. */
    public String code() {
        return code;
    }

    /** For the message: the limit in milliseconds, the class of what was thrown, until when; else empty. */
    public String detail() {
        return detail;
    }

    /**
     * Where the plug-in was when it threw, such as {@code at org.example.Desk.section(Desk.java:42)}: what its author needs, and
     * nothing of what it was given. Empty where nothing was thrown.
     */
    String place() {
        return !code.equals("threw")
                ? ""
                : Stream.of(getCause().getStackTrace())
                        .filter(frame -> ELSEWHERE.stream().noneMatch(frame.getClassName()::startsWith))
                        .findFirst()
                        .map(frame -> "at " + frame)
                        .orElse("");
    }

    /** Whether it was not called at all: left alone, or busy with earlier calls. */
    public boolean untried() {
        return getCause() == null && !code.equals("null")
                || getCause() instanceof java.util.concurrent.RejectedExecutionException;
    }
}

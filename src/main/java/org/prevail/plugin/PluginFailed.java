package org.prevail.plugin;

/** A plug-in threw, took too long, answered what it may not, or is left alone for a while after failing. */
public final class PluginFailed extends Exception {
    private static final long serialVersionUID = 1;

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

    /** Whether it was not called at all: left alone, or busy with earlier calls. */
    public boolean untried() {
        return getCause() == null && !getMessage().startsWith("answered")
                || getCause() instanceof java.util.concurrent.RejectedExecutionException;
    }
}

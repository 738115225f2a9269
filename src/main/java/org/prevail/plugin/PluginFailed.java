package org.prevail.plugin;

/** A plug-in threw, took too long, answered what it may not, or is left alone for a while after failing. */
public final class PluginFailed extends Exception {
    private static final long serialVersionUID = 1;

    PluginFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}

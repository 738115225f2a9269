package org.prevail.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers what must cost little, right behind the {@link Entrance}, before any resource is looked for. Thread-safe. */
public interface Shortcut {
    /** @return whether it was answered; if not, the response was not touched */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}

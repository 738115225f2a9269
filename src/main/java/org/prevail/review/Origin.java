package org.prevail.review;

/** What a text from elsewhere was written as. */
public enum Origin {
    DOCX,
    HTML,
    MARKDOWN,
    PLAIN
}

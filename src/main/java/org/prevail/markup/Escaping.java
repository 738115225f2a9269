package org.prevail.markup;

/** Writes plain words so that Markdown reads exactly them. */
final class Escaping {
    private Escaping() {}

    /** Of one line without white space at its ends. */
    static String of(String line) {
        return line.replaceAll("[\\\\`*_\\[\\]|]", "\\\\$0")
                .replaceAll("<(?=[A-Za-z/!?])", "\\\\<")
                .replaceAll("&(?=[A-Za-z#])", "\\\\&")
                .replaceAll("~(?=~)|(?<=~)~", "\\\\~")
                .replaceAll("(?<=^| )#", "\\\\#")
                .replaceAll("^[-+=>]", "\\\\$0")
                .replaceAll("^(\\d{1,9})([.)])(?= |$)", "$1\\\\$2");
    }
}

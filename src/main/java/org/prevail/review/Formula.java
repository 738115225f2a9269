package org.prevail.review;

import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A formula on one line, after UnicodeMath (Unicode Technical Note 28): a half is "1/2" there, and would be "12" if only its
 * letters were read. Signs that are properties in the file, such as brackets, are said.
 */
final class Formula {
    private Formula() {}

    static String of(Element math) {
        if (WordXml.isText(math)) {
            return math.getTextContent();
        }
        return switch (math.getLocalName()) {
            case "f" ->
                operand(math, "num") + (value(math, "type", "").equals("noBar") ? "¦" : "/") + operand(math, "den");
            case "sSup", "sSub", "sSubSup" -> operand(math, "e") + scripts(math);
            case "sPre" -> scripts(math) + " " + operand(math, "e");
            case "limLow" -> part(math, "e") + marked("_", operand(math, "lim")) + " ";
            case "limUpp" -> part(math, "e") + marked("^", operand(math, "lim")) + " ";
            case "rad" -> root(math);
            case "nary" -> value(math, "chr", "∫") + scripts(math) + " " + part(math, "e");
            case "d" ->
                value(math, "begChr", "(") + joined(math, value(math, "sepChr", "|")) + value(math, "endChr", ")");
            case "mr" -> joined(math, "&");
            case "m", "eqArr" -> "(" + joined(math, "@") + ")";
            case "oMathPara" -> joined(math, " ");
            case "br", "cr", "tab" -> " ";
            case "del", "moveFrom" -> "";
            default -> joined(math, "");
        };
    }

    private static String scripts(Element math) {
        return marked("_", operand(math, "sub")) + marked("^", operand(math, "sup"));
    }

    private static String root(Element math) {
        String degree = part(math, "deg");
        return "√(" + (degree.isEmpty() ? "" : degree + "&") + part(math, "e") + ")";
    }

    private static String marked(String sign, String operand) {
        return operand.isEmpty() ? "" : sign + operand;
    }

    /** In brackets, unless it is one number or name, or has them already. */
    private static String operand(Element math, String name) {
        String part = part(math, name).strip();
        return part.matches("[\\p{L}\\p{M}\\p{N}.,%]*|\\([^()]*\\)") ? part : "(" + part + ")";
    }

    private static String part(Element math, String name) {
        return WordXml.child(math, name).map(Formula::of).orElse("");
    }

    private static String joined(Element math, String between) {
        return WordXml.children(math).stream()
                .filter(child -> !child.getLocalName().endsWith("Pr"))
                .map(Formula::of)
                .collect(Collectors.joining(between));
    }

    /** Of a property; left out, it is the usual one. */
    private static String value(Element math, String property, String usual) {
        return WordXml.child(math, math.getLocalName() + "Pr")
                .flatMap(properties -> WordXml.child(properties, property))
                .map(found -> found.getAttributeNS(found.getNamespaceURI(), "val"))
                .orElse(usual);
    }
}

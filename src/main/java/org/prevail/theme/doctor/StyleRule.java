package org.prevail.theme.doctor;

import java.util.List;

/**
 * What a style sheet says of what a selector finds.
 *
 * @param selector empty outside any, within {@code @font-face} for instance
 * @param printed whether only on paper
 */
record StyleRule(String selector, List<String> declarations, boolean printed) {
    StyleRule {
        declarations = List.copyOf(declarations);
    }
}

package org.prevail.review;

import org.w3c.dom.Element;

/**
 * A paragraph with a number or a bullet before it.
 *
 * @param begin where its words begin: itself, or the first paragraph that runs on into it because its mark was deleted
 * @param level in its list, from 0
 * @param number of it in that level
 * @param printed what stands before its words; not that of a bullet
 */
record Numbered(Element paragraph, Element begin, int level, ListLevel definition, int number, String printed) {
    boolean isBullet() {
        return definition.isBullet();
    }

    boolean saysNothing() {
        return begin == paragraph && WordXml.saysNothing(paragraph);
    }
}

package org.prevail.e2e;

import com.microsoft.playwright.Page;

/** What a careful eye sees on a page, and axe-core does not; each fault by the beginning of its part. */
final class Eye {
    private static final String CUT_OFF = """
            () => {
              const pen = document.createElement("canvas").getContext("2d");
              const longer = (field) => {
                const style = getComputedStyle(field);
                pen.font = style.font;
                return pen.measureText(field.selectedOptions[0].text).width
                    > field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
              };
              return [...document.querySelectorAll(".scroll")].filter((box) => box.scrollWidth > box.clientWidth)
                .concat([...document.querySelectorAll("select")].filter(longer))
                .map((cut) => cut.outerHTML.slice(0, 120));
            }""";

    private static final String UNEVEN = """
            () => {
              const box = (part) => part.getBoundingClientRect();
              const all = (what) => [...document.querySelectorAll(what)];
              const edge = Math.min(...[...document.querySelector("main").firstElementChild.children]
                .filter((part) => part.checkVisibility() && !part.matches(".redline")).map((part) => box(part).left));
              return all(".choices").filter((pair) => new Set([...pair.children].map((act) => Math.round(box(act).height))).size > 1)
                .concat(all(".search-row").filter((row) => new Set([...row.children].map((part) => box(part).top)).size > 1))
                .concat(all(".redline-inline .row-fold a")
                  .filter((fold) => Math.abs(box(fold).width - box(all(".redline-inline .words")[0]).width) > 1))
                .concat(all(".notices > *").filter((notice) => Math.abs(box(notice).left - edge) > 1))
                .concat(all(".scroll:has(> .stack)").filter((table) => table.scrollWidth > table.clientWidth))
                .concat(all("main > *, .notices > *").filter((part) => box(part).left < box(document.querySelector(".banner-in")).left - 1))
                .concat(all(".chip").filter((chip) => getComputedStyle(chip).borderBlockStartWidth !== getComputedStyle(chip).borderBlockEndWidth
                    || chip.getClientRects().length > 1))
                .concat(all(".row-same > .newer").filter((cell) => getComputedStyle(cell).borderBlockStartStyle !== "none"))
                .map((part) => part.outerHTML.slice(0, 120));
            }""";

    private Eye() {}

    /** What has to be scrolled sideways, and chosen words that are longer than their field. */
    static Object cutOff(Page page) {
        return page.evaluate(CUT_OFF);
    }

    /**
     * Acts of unequal size, a search's button below its field, a fold of another width than the text, a notice not flush with
     * its page, records beyond the edge, pages wider than their head, states underlined like links or parted, lines between
     * what is the same.
     */
    static Object uneven(Page page) {
        return page.evaluate(UNEVEN);
    }
}

package org.prevail.redline.takeaway;

import jakarta.inject.Inject;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Redline;
import org.prevail.theme.SiteView;

/** A redline as a PDF, laid out from the theme's template {@code takeaway/redline}; none of texts nobody prints. Thread-safe. */
@Shared
class PdfFile {
    private final PdfPress press;

    @Inject
    PdfFile(PdfPress press) {
        this.press = press;
    }

    /**
     * @throws Problem.Invalid if the texts are too long
     * @throws Problem.Unavailable if others are being made for too long
     */
    byte[] of(Redline redline, Cover cover, Words words) {
        if (redline.before().text().length() + redline.after().text().length() > PdfPress.LONGEST
                || redline.comparison().blocks().size() > PdfPress.MOST_ELEMENTS) {
            throw Problem.Invalid.of("format", "takeaway.too-long");
        }
        var subject = words.text(
                "takeaway.foot", redline.before().digest(), redline.after().digest());
        return press.print(() -> html(redline, cover, words), document -> {
            document.tagChanges();
            document.describe(cover.title(), subject, words.locale(), identity(redline));
        });
    }

    private static String html(Redline redline, Cover cover, Words words) {
        return words.theme()
                .render(
                        "takeaway/redline",
                        words.locale(),
                        SiteView.of(words.site()),
                        RedlineFileView.of(redline, cover, words));
    }

    private static long identity(Redline redline) {
        return 31 * PdfFinish.identity(redline.before().digest())
                + PdfFinish.identity(redline.after().digest());
    }
}

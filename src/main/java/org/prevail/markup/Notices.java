package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;

/** Collects notices, not more than a person can look through. */
final class Notices {
    private static final int MOST = 100;

    private final List<Notice> notices = new ArrayList<>();
    private int more;

    void add(String code, String about, int line) {
        if (notices.size() < MOST) {
            notices.add(new Notice(code, Words.about(about), line));
        } else {
            more++;
        }
    }

    List<Notice> all() {
        var all = new ArrayList<>(notices);
        if (more > 0) {
            all.add(new Notice("notices.more", more));
        }
        return all;
    }
}

package org.prevail.theme;

import java.util.List;

/** A theme that cannot be used, with everything that was found wrong so far. */
public final class BrokenTheme extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    BrokenTheme(List<Finding> findings) {
        super(findings.toString(), null, false, false);
        this.findings = List.copyOf(findings);
    }

    BrokenTheme(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }
}

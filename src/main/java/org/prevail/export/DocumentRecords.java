package org.prevail.export;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.document.Version;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.Presentations;
import org.prevail.spi.DecisionListener;
import org.prevail.spi.Exporter;

/** What was recorded about versions of a document, as plug-ins see it: pseudonyms alone. Thread-safe. */
@Shared
public class DocumentRecords {
    /** Of presentations and of decisions each. */
    public static final int MOST = 200_000;

    private final Presentations presentations;
    private final Decisions decisions;

    @Inject
    DocumentRecords(Presentations presentations, Decisions decisions) {
        this.presentations = presentations;
        this.decisions = decisions;
    }

    /**
     * @param versions some of one document
     * @throws Problem.Invalid if there is more than {@link #MOST}
     */
    public Exporter.Records of(String document, List<Version> versions) {
        Map<Long, Integer> numbers = new HashMap<>();
        versions.forEach(version -> numbers.put(version.id(), version.number()));
        var shown = presentations.ofVersions(numbers.keySet(), MOST + 1);
        var decided = decisions.ofVersions(numbers.keySet(), MOST + 1);
        if (shown.size() > MOST || decided.size() > MOST) {
            throw Problem.Invalid.of("version", "export.too-many", MOST);
        }
        return new Exporter.Records(
                document,
                shown.stream()
                        .map(one -> shown(one, numbers.get(one.versionId())))
                        .toList(),
                decided.stream()
                        .map(one -> decided(one, numbers.get(one.versionId())))
                        .toList());
    }

    private static Exporter.Shown shown(Presentation shown, int version) {
        return new Exporter.Shown(
                shown.id(),
                shown.subject(),
                version,
                shown.locale(),
                shown.digest(),
                shown.surface().name(),
                shown.basis().name(),
                shown.place(),
                shown.at());
    }

    private static Exporter.Decided decided(Decision decision, int version) {
        return new Exporter.Decided(
                decision.id(),
                decision.subject(),
                DecisionListener.Verdict.valueOf(decision.verdict().name()),
                DecisionListener.Attribution.valueOf(decision.attribution().name()),
                version,
                decision.locale(),
                decision.digest(),
                decision.presentationId(),
                decision.at());
    }
}

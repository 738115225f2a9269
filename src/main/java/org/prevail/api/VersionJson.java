package org.prevail.api;

import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.prevail.document.Text;
import org.prevail.document.Version;
import org.prevail.document.Withdrawal;

/** A version as programs read it; one that was imported says so (R2). */
final class VersionJson {
    private VersionJson() {}

    static JsonObjectBuilder of(Version version) {
        var texts = Json.object();
        version.texts().forEach((locale, text) -> texts.add(locale, text(text)));
        Optional<Withdrawal> withdrawal = version.withdrawal();
        return Json.object()
                .add("document", version.document().key())
                .add("number", version.number())
                .add("effectiveFrom", Moments.write(version.effectiveAt()))
                .add("announcedAt", Moments.write(version.announcedAt()))
                .add("publishedAt", Moments.write(version.publishedAt()))
                .add("importedAt", Json.instant(version.importedAt()))
                .add("withdrawnAt", Json.instant(withdrawal.map(Withdrawal::withdrawnAt)))
                .add("withdrawalReason", Json.orNull(withdrawal.map(Withdrawal::reason)))
                .add("graceUntil", Json.instant(version.graceUntil()))
                .add("changeNote", version.changeNote())
                .add("placement", Placements.json(version.placement()))
                .add("texts", texts);
    }

    private static JsonObjectBuilder text(Text text) {
        return Json.object()
                .add("title", text.title())
                .add("summary", text.summary())
                .add("markdown", text.markdown())
                .add("html", text.html().value())
                .add("canonical", text.canonical())
                .add("scheme", text.scheme())
                .add("digest", text.digest());
    }
}

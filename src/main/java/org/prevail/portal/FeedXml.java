package org.prevail.portal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.Switches;
import org.prevail.theme.Theme;
import org.prevail.web.Html;

/**
 * The news feed (RFC 4287): one entry a version, as far as it is announced (R5), whatever happened last on top.
 *
 * @param only the document it is of; of all where empty
 */
record FeedXml(PublicLists.Facts facts, String locale, Theme theme, Optional<Entry> only) {
    static final int MOST = 50;

    private record Item(Entry entry, Edition edition, Instant updated) {}

    byte[] bytes() {
        var items = items();
        var site = facts.site();
        var xml = new Xml();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", locale);
        xml.text("id", facts.origin() + only.map(entry -> "/" + entry.key()).orElse("") + "/feed.atom");
        xml.text(
                "title",
                theme.messages(locale).text("feed.title", only.map(this::title).orElse(site.name())));
        // Nothing ever happened here: the protocol wants an instant all the same.
        xml.text(
                "updated",
                items.isEmpty()
                        ? Instant.EPOCH.toString()
                        : items.get(0).updated().toString());
        xml.open("author").text("name", site.name()).close();
        xml.empty("link", "rel", "self", "href", self());
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                facts.address(
                        locale, only.map(entry -> entry.key() + "/versions").orElse("")));
        items.forEach(item -> write(xml, item));
        return xml.close().bytes();
    }

    private String self() {
        return only.map(entry -> facts.address(locale, entry.key() + "/feed.atom"))
                .orElse(facts.origin() + "/feed.atom?locale=" + locale);
    }

    /** As its latest known version is called. */
    private String title(Entry entry) {
        var known = entry.known(facts.now());
        var latest = known.get(known.size() - 1);
        return latest.texts()
                .get(latest.localeShown(locale, entry.bindingLocale()))
                .title();
    }

    private List<Item> items() {
        return only.map(List::of).orElseGet(facts.catalog()::entries).stream()
                .flatMap(entry -> entry.known(facts.now()).stream()
                        .map(edition -> new Item(entry, edition, updated(edition, facts.now()))))
                .sorted(Comparator.comparing(Item::updated)
                        .reversed()
                        .thenComparing(item -> item.entry().key())
                        .thenComparing(item -> -item.edition().number()))
                .limit(MOST)
                .toList();
    }

    /** The last thing that happened to it by now: announced, came into force, withdrawn. */
    static Instant updated(Edition edition, Instant now) {
        return Stream.concat(
                        Stream.of(edition.announcedAt(), edition.effectiveAt()).filter(at -> !edition.withdrawnBy(at)),
                        edition.withdrawnAt().stream())
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(edition.announcedAt());
    }

    private void write(Xml xml, Item item) {
        var entry = item.entry();
        var edition = item.edition();
        String shown = edition.localeShown(locale, entry.bindingLocale());
        String permanent = entry.key() + "/versions/" + edition.number();
        xml.open("entry", "xml:lang", shown);
        // The same in every language, and whichever the site prefers: who changes theirs is not told everything again.
        xml.text("id", facts.address(entry.bindingLocale(), permanent));
        xml.text(
                "title",
                theme.messages(locale)
                        .text("feed.entry", edition.texts().get(shown).title(), edition.number()));
        xml.text("published", edition.announcedAt().toString());
        xml.text("updated", item.updated().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", facts.address(locale, permanent));
        before(entry, edition)
                .ifPresent(older -> xml.empty(
                        "link",
                        "rel",
                        "related",
                        "type",
                        "text/html",
                        "title",
                        theme.messages(locale).text("compare.since", older.number()),
                        "href",
                        facts.address(locale, comparison(entry, older, edition))));
        xml.text("content", html(entry, edition), "type", "html", "xml:lang", locale);
        xml.close();
    }

    /** Of two that say the same, what is marked up otherwise. */
    private static String comparison(Entry entry, Edition older, Edition edition) {
        return Switches.DEFAULT
                .markup(edition.saysTheSameAs(older))
                .at(entry.key() + "/compare/" + older.number() + ".." + edition.number());
    }

    private Optional<Edition> before(Entry entry, Edition edition) {
        return entry.known(facts.now()).stream()
                .filter(older -> !older.cancelled() && older.effectiveAt().isBefore(edition.effectiveAt()))
                .max(Comparator.comparing(Edition::effectiveAt));
    }

    private String html(Entry entry, Edition edition) {
        var html = new StringBuilder();
        if (edition.cancelled()) {
            paragraph(html, "document.CANCELLED", edition.withdrawnAt().orElseThrow());
        } else {
            paragraph(html, "feed.effective", edition.effectiveAt());
            edition.withdrawnAt().ifPresent(at -> paragraph(html, "document.WITHDRAWN", at));
        }
        edition.importedAt().ifPresent(at -> paragraph(html, "document.imported", at));
        var note = entry.note(edition, locale);
        String lang = note.lang().equals(locale) ? "" : " lang=\"" + note.lang() + "\"";
        note.words()
                .lines()
                .forEach(line -> html.append("<p" + lang + ">")
                        .append(Html.escaped(line))
                        .append("</p>"));
        return html.toString();
    }

    private void paragraph(StringBuilder html, String key, Instant at) {
        String time = theme.time(at, locale, facts.site().zone());
        html.append("<p>").append(theme.messages(locale).text(key, time)).append("</p>");
    }
}

package org.prevail.portal.page;

import java.util.Optional;
import org.prevail.document.Scope;
import org.prevail.portal.view.DocumentLink;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/** Addresses of documents and versions in one locale, with what they are called there. */
public record Links(String locale) {
    public String start() {
        return "/" + locale + "/";
    }

    public String document(Entry entry) {
        return start() + entry.key();
    }

    public String version(Entry entry, Edition edition) {
        return history(entry) + "/" + edition.number();
    }

    String history(Entry entry) {
        return document(entry) + "/versions";
    }

    /** Where two versions, by their numbers, are compared. */
    public String comparison(Entry entry, int from, int to) {
        return document(entry) + "/compare/" + from + ".." + to;
    }

    /** What changed from one version to a later one, in this language or else in one that changed; none if none did. */
    public Optional<String> changes(Entry entry, int from, Edition to) {
        return entry.edition(from)
                .flatMap(earlier -> to.differsFrom(earlier, locale))
                .map(changed -> new Links(changed).comparison(entry, from, to.number()));
    }

    String place(Scope scope) {
        return start() + "for/" + scope.path();
    }

    /** To where the version in force is always found, called as this version is. */
    public DocumentLink toDocument(Entry entry, Edition edition) {
        return link(entry, edition, document(entry));
    }

    /** To this version for ever. */
    public DocumentLink toVersion(Entry entry, Edition edition) {
        return link(entry, edition, version(entry, edition));
    }

    private DocumentLink link(Entry entry, Edition edition, String address) {
        String lang = edition.localeShown(locale, entry.bindingLocale());
        return new DocumentLink(edition.texts().get(lang).title(), lang, address);
    }
}

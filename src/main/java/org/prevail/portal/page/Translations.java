package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.platform.Shared;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.Counterpart;
import org.prevail.redline.Side;

/**
 * Where a clause is read in each of the site's languages. A line has another number in each, so that its own address in
 * another language would be that of another clause; where none is known to be the same, the version is what there is.
 */
@Shared
class Translations {
    private final Documents documents;

    @Inject
    Translations(Documents documents) {
        this.documents = documents;
    }

    /**
     * @param line the clause's first, in the text shown
     * @return addresses by locale
     */
    Map<String, String> of(Question question, Entry entry, Edition edition, int line) {
        var version = documents.versions(List.of(edition.versionId())).get(edition.versionId());
        String shown = edition.localeShown(question.locale(), entry.bindingLocale());
        var addresses = new TreeMap<String, String>();
        for (String locale : question.site().locales()) {
            String there = edition.localeShown(locale, entry.bindingLocale());
            String address = new Links(locale).version(entry, edition);
            addresses.put(locale, address + clause(entry, version, shown, there, line));
        }
        return addresses;
    }

    private static String clause(Entry entry, Version version, String shown, String there, int line) {
        if (shown.equals(there)) {
            return "/clauses/" + line;
        }
        return Counterpart.of(Side.of(entry.key(), version, shown), Side.of(entry.key(), version, there), line)
                .map(found -> "/clauses/" + found)
                .orElse("");
    }
}

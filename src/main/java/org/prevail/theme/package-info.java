/**
 * Themes and their inheritance, the view engine, messages, hashed assets.
 *
 * <p>A theme is a folder ({@link org.prevail.theme.ThemeFile}, {@code templates/*.peb},
 * {@code messages/<area>_<locale>.properties} in UTF-8, {@code assets/}), packed or in the owner's folder
 * ({@link org.prevail.theme.ThemeShelf}). Everything is looked up in the chain, child first; messages and settings are
 * merged key by key, the owner's values last; styles add up, each theme's in a cascade layer of its own. A template may
 * extend or include {@code parent:<name>}: that template as the rest of the chain has it. What visitors get is the theme as
 * it was activated ({@link org.prevail.theme.KeptThemes}), or {@code base} where that is broken
 * ({@link org.prevail.theme.Themes}); {@code docs/guides/theme-authors.md} has the whole of it.
 *
 * <p>Templates see {@code view} (the page's record), {@code site} ({@link org.prevail.theme.SiteView}) and
 * {@code locale}; an unknown name, attribute or message stops the rendering. Everything is escaped but
 * {@code SafeHtml}, and that only through a filter that takes nothing else. Functions:
 *
 * <ul>
 *   <li>{@code t(key, arguments…)}: a message, a list among the arguments standing for its members, and what other
 *       functions made standing as it is;
 *   <li>{@code asset(path)}: the hashed address; {@code integrity(path)}: its SRI value;
 *   <li>{@code styles(where)}, {@code scripts(where)}: links to the chain's files; {@code setting(key)}: a value;
 *       {@code url(path)}: an address in the page's language;
 *   <li>{@code date(instant or day)}, {@code exactDate(instant)} (with seconds),
 *       {@code wholeDate(instant or day)} (with seconds where it has any), {@code shortDate(instant or day)}:
 *       a {@code <time>} element in the site's zone;
 *   <li>{@code slot(name)}, {@code hole(name)}: {@code <!--slot:NAME-->}, {@code %%hole:NAME%%};
 *   <li>{@code place(scope)}, {@code exactPlace(scope)} (with its path), {@code audience(name)}, {@code reason(code, arguments)}, {@code language(tag)},
 *       {@code languageWithin(tag)} (within a sentence): in words;
 *   <li>{@code endonym(tag)}: a language in itself; {@code direction(tag)}: {@code ltr} or {@code rtl};
 *       {@code named(title, lang)}: a title in a sentence, marked if it is in another language than the page;
 *       {@code said(words)}: what a plug-in or theme says, in the page's language or marked with its own.
 * </ul>
 *
 * The layout imports {@code fragments/macros} as {@code m} for every page: {@code m.link(document, locale)},
 * {@code m.step(document, locale)}, {@code m.chip(status)}, {@code m.issues(list)}, {@code m.faults(list, field)}. No other
 * template imports anything (Pebble registers an import once for each rendering). Filters: {@code html} (SafeHtml as it is), {@code clauses(label)} (SafeHtml with a link at each heading),
 * {@code targets} (a compared text, where its links lead as links of their own),
 * {@code paragraphs} (plain text, its lines as paragraphs; {@code paragraphs(lang)} marks them if they are in another language
 * than the page).
 *
 * <p>Not here: what a page says and where its facts come from. Depends on {@code markup}, {@code document.Site} and {@code platform} alone.
 */
package org.prevail.theme;

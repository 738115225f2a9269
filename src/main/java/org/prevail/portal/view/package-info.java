/**
 * What the public templates see: one record for each page or fragment, named after its template, and the rows they share.
 * Values only: no entity, no query, nothing of the request but what is in the record. Titles come with the locale they
 * are in ({@code lang}), addresses are complete local paths such as {@code /en/privacy}.
 *
 * <table>
 * <caption>Templates and their records</caption>
 * <tr><td>{@code index}</td><td>{@link IndexView}</td></tr>
 * <tr><td>{@code search}</td><td>{@link SearchView}</td></tr>
 * <tr><td>{@code document}</td><td>{@link DocumentView}; slots {@code bar-top}, {@code bar-end}</td></tr>
 * <tr><td>{@code not-in-force}</td><td>{@link NotInForceView}</td></tr>
 * <tr><td>{@code history}</td><td>{@link HistoryView}</td></tr>
 * <tr><td>{@code compare}</td><td>{@link ComparisonView}, with the slot {@code redline}</td></tr>
 * <tr><td>{@code clause}</td><td>{@link ClauseView}</td></tr>
 * <tr><td>{@code gate}</td><td>{@link GateView}</td></tr>
 * <tr><td>{@code receipt}</td><td>{@link ReceiptView}</td></tr>
 * <tr><td>{@code me}</td><td>{@link MeView}</td></tr>
 * <tr><td>{@code erased}</td><td>{@link ErasedView}</td></tr>
 * <tr><td>{@code signin}, {@code register}, {@code reset-password}, {@code link-acceptances}</td>
 *     <td>{@link SignInView}, {@link RegisterView}, {@link ResetPasswordView}, {@link LinkAcceptancesView}</td></tr>
 * <tr><td>{@code contact}</td><td>{@link ContactView}</td></tr>
 * <tr><td>{@code fragments/bar}</td><td>{@link BarView}</td></tr>
 * </table>
 * {@code error}, {@code fragments/account} and {@code fragments/notice} have theirs in {@code org.prevail.web.view}.
 *
 * <p>Every whole page has the slots {@code notice} and {@code account} and the holes {@code path} (the present address
 * behind the locale, query included, HTML-escaped, beginning with {@code /}: the language switch is
 * {@code /vi%%hole:path%%}) and {@code csrf} (in every form). The bar has the holes {@code token}, {@code decided-at}
 * and {@code due-at} (both filled with what {@code Theme.time} makes), {@code receipt} (the receipt's id) and
 * {@code return} (HTML-escaped, may be empty). The gate has the hole {@code onward} (HTML-escaped, where the way goes on).
 */
package org.prevail.portal.view;

/**
 * The public site's web: signing in and out, deciding, receipts, the gate, a person's own record, and the lists programs
 * read. What shows a text is in {@code portal.page}; what templates see in {@code portal.view}. Rules live in the features:
 * a resource asks one use case and leads on.
 */
package org.prevail.portal;

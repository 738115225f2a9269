/**
 * What the console's templates see: one record for each page and the rows they share. Values only: no entity, no query.
 * Titles come with the language they are in; instants are shown in the site's zone.
 */
package org.prevail.console.view;

/**
 * Finding words in what is in force and in what was: by document and clause, without case and diacritics. What is searched is
 * kept in memory, read from stored versions, which never change; what may be found is decided by the catalog when it is asked
 * (R5), so nothing here has to be told of publications.
 */
package org.prevail.search;

/**
 * The one data source, chosen by configuration, its migrations at start, and short-hands for plain JDBC. Evidence tables
 * are insert-only: the database itself refuses updates and deletes of them.
 */
package org.prevail.platform.persistence;

/** Kinds of files: what was recorded as a table, a version as plain text. */
package org.prevail.plugins.files;

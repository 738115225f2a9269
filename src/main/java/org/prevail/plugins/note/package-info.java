/** A note of the owner's on documents' pages. */
package org.prevail.plugins.note;

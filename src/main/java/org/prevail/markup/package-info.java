/**
 * From what an editor types to what a reader sees and what the text says: Markdown to safe HTML, safe HTML to canonical
 * text and digest. Pure functions; no persistence, no web.
 */
package org.prevail.markup;

/**
 * Files that plug-ins make: of a version's text for whoever may read it, of what was recorded of a document for whoever may read
 * evidence. Who may is decided by those who offer them. The portal's own files are {@code redline.takeaway}'s.
 */
package org.prevail.export;

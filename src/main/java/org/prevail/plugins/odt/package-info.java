/** Reads texts of LibreOffice and its like. */
package org.prevail.plugins.odt;

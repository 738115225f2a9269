/** Exceptions from the order of precedence that an owner writes down. */
package org.prevail.plugins.exceptions;

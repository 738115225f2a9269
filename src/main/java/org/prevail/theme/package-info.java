/**
 * Themes and their inheritance, the view engine, messages, hashed assets. A template may extend {@code parent:<name>}: the
 * same template of the next theme in the chain.
 */
package org.prevail.theme;

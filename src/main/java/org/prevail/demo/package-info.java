/**
 * The demo site: a fictional provider's documents and people, loaded at start into a site that has no documents yet, if
 * the owner asks for it. All or nothing, through the same use cases an editor's publication takes; it never touches a
 * site that has documents.
 */
package org.prevail.demo;

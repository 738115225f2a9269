/**
 * The web plumbing that portal, console and API share: who visits, pages as entities, security headers, the one CSRF
 * filter, notices across a redirect, error answers. It may use {@code account}, {@code document}, {@code subject},
 * {@code theme} and {@code platform}; no feature uses it.
 */
package org.prevail.web;

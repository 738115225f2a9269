/**
 * The web plumbing that portal, console and API share: who visits, pages as entities, security headers, the one check of
 * unsafe requests, notices across a redirect, error answers, rate limits. It may use {@code account}, {@code document},
 * {@code subject}, {@code theme} and {@code platform}; no feature uses it.
 */
package org.prevail.web;

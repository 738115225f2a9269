/** Trusts a reverse proxy that names the person it signed in, in a header it signs. */
package org.prevail.plugins.header;

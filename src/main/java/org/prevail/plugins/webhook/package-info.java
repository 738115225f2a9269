/** Posts every decision to an address of the owner's, signed. */
package org.prevail.plugins.webhook;

/**
 * What authors run against their plug-ins in their own tests, whatever they test with: each contract's {@code verify} throws an
 * {@link java.lang.AssertionError} that names everything that breaks the contract.
 */
package org.prevail.spi.contract;

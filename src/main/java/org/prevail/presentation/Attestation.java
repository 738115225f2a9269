package org.prevail.presentation;

/**
 * That a host system says that it showed a text.
 *
 * @param token names the API token that said so, and does not open anything: 16 hex digits
 * @param screen where it was shown, as the host system calls it
 */
public record Attestation(long hostSystem, String token, String screen) {}

/**
 * JSON for host systems, under {@code /api/v1}: documents and versions, what governs, imports; their users' obligations,
 * presentations, decisions, gate links, evidence. Addresses and shapes are told in {@code docs/reference/addresses.md}. It
 * reads requests and writes answers; every rule is in a feature. It knows neither portal nor console.
 */
package org.prevail.api;

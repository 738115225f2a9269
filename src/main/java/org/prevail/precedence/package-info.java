/**
 * What governs where: the immutable in-memory catalog of all versions' placements and instants, and the chain of documents
 * in force at a place with the reason for each rank (R2, R5, R6, R7). Everything is computed from instants when asked;
 * nothing depends on a job that runs on time. No query to resolve.
 */
package org.prevail.precedence;

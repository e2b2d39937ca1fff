/**
 * Reads a brief before anything is written: what was never filled in, what contradicts itself, what is no fact. Pure.
 */
package org.longhand.proof.brief;

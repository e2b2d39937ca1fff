/**
 * Claims: what a letter's clauses say of whom, and whether anything that was told carries them.
 *
 * <p>A text is cut into clauses; each is described (who acts, whether it is denied, when it is, which of its words
 * nobody told), compared with the facts it may rest on, and weighed. The flow stands in
 * {@link org.longhand.proof.claim.ClaimReader}.
 */
package org.longhand.proof.claim;

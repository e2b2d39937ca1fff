/**
 * Who wrote which words of a letter, and what that changes in the remarks on it: a person's own words are told by that
 * person, and ask nobody for leave.
 */
package org.longhand.proof.author;

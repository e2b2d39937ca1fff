/** What a brief says, indexed, so that a claim can be looked up in it. */
package org.longhand.proof.told;

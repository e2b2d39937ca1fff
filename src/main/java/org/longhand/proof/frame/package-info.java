/** What stands around a letter's body: read, put right where a writer wrote it, remarked where a person did. */
package org.longhand.proof.frame;

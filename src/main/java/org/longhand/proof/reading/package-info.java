/** A letter as it is read against its brief: its words, its greeting and closing, and what was told. */
package org.longhand.proof.reading;

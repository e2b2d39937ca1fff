/** The model at work as a second reader: which sentences of a letter it finds carried by what was told. */
package org.longhand.proof.second;

/** What the red pen leaves on a text: remarks, their kinds, their reasons in the reader's language, their names. */
package org.longhand.proof.remark;

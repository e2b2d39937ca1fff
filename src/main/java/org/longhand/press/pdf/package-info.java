/** Pages as PDF: PDF/A-2u and PDF/UA-1, with contents that are compressed while they are written. */
package org.longhand.press.pdf;

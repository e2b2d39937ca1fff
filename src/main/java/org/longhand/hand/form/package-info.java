/** Letter forms made ready for varying. */
package org.longhand.hand.form;

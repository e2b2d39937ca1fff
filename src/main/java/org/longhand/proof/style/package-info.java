/** What a model would say better: reads its answer and takes only what was asked for. Pure. */
package org.longhand.proof.style;

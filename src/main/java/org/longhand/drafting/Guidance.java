package org.longhand.drafting;

import org.longhand.brief.Brief;

/** What a letter for a brief's occasion needs, in the words of whoever wrote that occasion's file. */
@FunctionalInterface
public interface Guidance {

    /** Nothing to say about any occasion. */
    Guidance NONE = brief -> "";

    /** Plain text that stands in the prompt as it is; empty where there is nothing to say. */
    String forBrief(Brief brief);
}

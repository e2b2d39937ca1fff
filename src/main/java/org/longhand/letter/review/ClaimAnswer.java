package org.longhand.letter.review;

import java.util.List;
import java.util.Set;

/**
 * What follows when a person says that claims are true.
 *
 * @param facts that are told with it, in the text's order, none of them twice
 * @param closed the names of the remarks that are answered with it
 */
record ClaimAnswer(List<String> facts, Set<String> closed) {

    static final ClaimAnswer NONE = new ClaimAnswer(List.of(), Set.of());

    ClaimAnswer {
        facts = List.copyOf(facts);
        closed = Set.copyOf(closed);
    }
}

package org.longhand.drafting;

import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;

/** Reads what a small model wrote for one step of a letter, before anybody sees it. */
@FunctionalInterface
public interface StepCheck {

    /**
     * What is wrong with a part of a letter.
     *
     * @param part what the model wrote, cleaned
     * @param fact the thing told that it stands behind
     * @return reasons, for a log or a test; empty where the part may stand
     */
    List<String> faults(Brief brief, String part, Fact fact);

    /** What any of these finds. */
    static StepCheck all(List<StepCheck> checks) {
        return (brief, part, fact) -> checks.stream()
                .flatMap(check -> check.faults(brief, part, fact).stream())
                .toList();
    }
}

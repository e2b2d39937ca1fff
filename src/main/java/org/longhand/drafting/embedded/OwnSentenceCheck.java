package org.longhand.drafting.embedded;

import java.util.ArrayList;
import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.drafting.StepCheck;
import org.longhand.people.Fact;

/**
 * Lets pass only a sentence that is known to claim nothing: who speaks, about what, and in which words is fixed for
 * each {@link Feeling}. Whatever else a small model writes is refused, with all that is visibly wrong with it.
 */
final class OwnSentenceCheck implements StepCheck {

    private static final int LONGEST = 14;

    @Override
    public List<String> faults(Brief brief, String part, Fact fact) {
        List<String> faults = new ArrayList<>();
        if (part.isBlank()) {
            return List.of("says nothing");
        }
        if (part.codePoints().anyMatch(Character::isDigit)) {
            faults.add("has a number");
        }
        if (part.matches("(?s).*[\\[\\]{}<>_*#|`\"\\n].*")) {
            faults.add("has a placeholder, a list or a mark that no letter has");
        }
        if (part.matches(
                "(?is)\\s*(dear|hi|hello|sure|certainly|of course|here is|here's|sincerely|yours|note:|answer:).*")) {
            faults.add("greets, closes or talks like an assistant");
        }
        if (part.strip().split("\\s+").length > LONGEST) {
            faults.add("is too long for one step");
        }
        boolean fits = Feeling.after(fact.text(), brief)
                .filter(feeling -> feeling.says(part))
                .isPresent();
        if (!fits) {
            faults.add("says something else than how the writer feels about it");
        }
        return List.copyOf(faults);
    }
}

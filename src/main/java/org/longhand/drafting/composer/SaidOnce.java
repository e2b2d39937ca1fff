package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longhand.drafting.composer.core.Grammar;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.ToldFact;

/**
 * What a purpose and a fact both say is said once: by the fact, which is the more exact. Of "I am sorry for missing the
 * wedding" stays "I am sorry" where a fact tells of the wedding that was missed.
 */
record SaidOnce(List<ToldFact> told, Grammar grammar) {

    /** The acts of a purpose without what facts say. */
    List<SpeechAct> acts(List<SpeechAct> acts) {
        List<SpeechAct> left = new ArrayList<>();
        for (SpeechAct act : acts) {
            boolean said = told.stream().anyMatch(t -> act.isSaidBy(t, grammar));
            if (!said) {
                left.add(act);
            } else if (act.bare() != null) {
                left.add(act.bared());
            }
        }
        return left;
    }

    /** The fact that an apology of the purpose is for, or that comes nearest to it; it is told first. */
    Optional<ToldFact> regretted(List<SpeechAct> acts) {
        List<SpeechAct> sorry =
                acts.stream().filter(a -> a.sort() == SpeechAct.Sort.SORRY).toList();
        List<ToldFact> own = told.stream()
                .filter(t -> t.subject() == ToldFact.Subject.I || t.subject() == ToldFact.Subject.WE || !t.certain())
                .toList();
        return sorry.stream()
                .flatMap(a -> own.stream().filter(t -> a.isSaidBy(t, grammar)))
                .findFirst()
                .or(() -> sorry.stream()
                        .flatMap(a -> own.stream().filter(t -> t.certain() && a.touches(t, grammar)))
                        .findFirst());
    }
}

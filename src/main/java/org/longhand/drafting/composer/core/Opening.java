package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first sentence of a letter. */
final class Opening {

    private final LetterBuilder page;
    private final Wording wording;
    private final List<SpeechAct> acts;
    private final Plan plan;
    private boolean told;

    Opening(LetterBuilder page, Wording wording, List<SpeechAct> acts, Plan plan) {
        this.page = page;
        this.wording = wording;
        this.acts = acts;
        this.plan = plan;
    }

    /** Whether the first thing told went into the opening. */
    boolean hasTold() {
        return told;
    }

    /**
     * What the letter is for comes first where the occasion would say the same; gives back what is left for the end.
     */
    List<SpeechAct> write() {
        List<SpeechAct> rest = new ArrayList<>(acts);
        if (plan.begins()) {
            return rest;
        }
        Set<String> barred = acts.stream()
                .map(SpeechAct::sort)
                .filter(LetterBuilder.WORDS_OF::containsKey)
                .findFirst()
                .map(LetterBuilder.WORDS_OF::get)
                .orElse(Set.of());
        Optional<ToldFact> first =
                plan.paragraphs().stream().findFirst().map(p -> p.get(0).lead()).filter(ToldFact::certain);
        Map<String, String> forms = first.map(ToldFact::forms).orElse(Map.of());
        Optional<Wording.FilledFrame> opening = forms.containsKey("death")
                ? wording.choose("opening", forms, Set.of("death"), barred)
                : Optional.empty();
        if (opening.isEmpty()) {
            opening = wording.choose("opening", forms, Set.of(), barred);
        }
        if (opening.isPresent()
                && first.isPresent()
                && opening.get().slots().stream().anyMatch(Weaver.UNIT_SLOTS::contains)) {
            page.framed(first.get(), opening.get());
            told = true;
        } else if (opening.isPresent()) {
            page.frame(opening.get().text());
        } else {
            acts.stream()
                    .filter(a -> LetterBuilder.WORDS_OF.containsKey(a.sort()))
                    .findFirst()
                    .ifPresent(a -> {
                        page.act(a);
                        rest.remove(a);
                    });
        }
        return rest;
    }
}

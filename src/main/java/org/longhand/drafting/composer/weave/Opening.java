package org.longhand.drafting.composer.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.Grammar;
import org.longhand.drafting.composer.core.SharedWords;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.ToldFact;

/** The first sentence of a letter. */
final class Opening {

    private static final Pattern OF_MYSELF = Pattern.compile("(?iU)\\b(?:" + SharedWords.anyOf("of-myself") + ")");

    private final LetterBuilder page;
    private final Wording wording;
    private final List<SpeechAct> acts;
    private final Plan plan;
    private final Grammar grammar;
    private boolean told;

    Opening(LetterBuilder page, Wording wording, List<SpeechAct> acts, Plan plan, Grammar grammar) {
        this.page = page;
        this.wording = wording;
        this.acts = acts;
        this.plan = plan;
        this.grammar = grammar;
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
        Optional<SpeechAct> congratulation = acts.stream()
                .filter(a -> a.sort() == SpeechAct.Sort.CONGRATULATION)
                .findFirst();
        if (congratulation.isPresent()) {
            page.act(congratulation.get());
            rest.remove(congratulation.get());
        } else {
            frame(rest);
        }
        announce(rest);
        return rest;
    }

    /** "I want you to know how much he meant to me" stands before what tells it. */
    private void announce(List<SpeechAct> rest) {
        for (SpeechAct act : acts) {
            if (act.sort() == SpeechAct.Sort.TELLING && isWithout(act)) {
                page.act(act);
                rest.remove(act);
            }
        }
    }

    /** Whether nothing that is still to be told is what an act announces. */
    private boolean isWithout(SpeechAct act) {
        return plan.paragraphs().stream()
                .flatMap(List::stream)
                .filter(u -> !told || u != plan.paragraphs().get(0).get(0))
                .noneMatch(u -> announces(act, u));
    }

    /** Whether an act stands before a unit, which it announces: what it speaks of, or else the sender's news. */
    boolean announces(SpeechAct act, Plan.Unit unit) {
        boolean news = Set.of(FactKind.NEWS, FactKind.PROMISE).contains(unit.kind())
                && Set.of(ToldFact.Subject.I, ToldFact.Subject.WE)
                        .contains(unit.lead().subject());
        return act.sort() == SpeechAct.Sort.TELLING
                && unit.kind() != FactKind.EVENT
                && (act.touches(unit.lead(), grammar)
                        || news && OF_MYSELF.matcher(act.sentence()).find());
    }

    private void frame(List<SpeechAct> rest) {
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
                ? wording.choose("opening", forms, Set.of("death"), Set.of())
                : Optional.empty();
        if (opening.isPresent()) {
            // "I am so sorry that your father died" is what "say sorry for the loss" asks for.
            rest.removeIf(a -> a.sort() == SpeechAct.Sort.SORRY);
        }
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
    }
}

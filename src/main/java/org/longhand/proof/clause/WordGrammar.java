package org.longhand.proof.clause;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.longhand.proof.clause.Form.Tense;
import org.longhand.proof.clause.Form.WordKind;

/**
 * What a written word can be, with what is asked of it again and again.
 *
 * @param forms all; none where no dictionary has the word
 * @param kinds theirs
 * @param tenses theirs
 * @param verbs the dictionary forms that it has as a verb
 * @param finite whether any is finite
 */
public record WordGrammar(List<Form> forms, Set<WordKind> kinds, Set<Tense> tenses, Set<String> verbs, boolean finite) {

    static final WordGrammar UNKNOWN = of(List.of());

    static WordGrammar of(List<Form> forms) {
        Set<WordKind> kinds = EnumSet.noneOf(WordKind.class);
        Set<Tense> tenses = EnumSet.noneOf(Tense.class);
        for (Form form : forms) {
            kinds.add(form.kind());
            tenses.add(form.tense());
        }
        return new WordGrammar(
                List.copyOf(forms),
                Collections.unmodifiableSet(kinds),
                Collections.unmodifiableSet(tenses),
                forms.stream()
                        .filter(f -> f.kind() == WordKind.VERB)
                        .map(Form::lemma)
                        .collect(Collectors.toUnmodifiableSet()),
                forms.stream().anyMatch(Form::finite));
    }
}

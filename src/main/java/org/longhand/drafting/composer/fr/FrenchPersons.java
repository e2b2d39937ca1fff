package org.longhand.drafting.composer.fr;

import java.util.Optional;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.OtherPeople;
import org.longhand.drafting.composer.core.Readers;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.people.Fact;

/**
 * Turns what is told in French of the recipient in the third person into "tu" or "vous", and of the sender into "je".
 * Only where the verb's form is sure; elsewhere the fact stays as it was told. Reads the facts of one brief in order.
 */
final class FrenchPersons {

    private static final WordFiles FILES = WordFiles.beside(FrenchPersons.class);
    private static final Pattern TU = Pattern.compile("(?iU)\\b(tu|te|toi|ton|ta|tes)\\b|\\bt['’]");
    private static final Pattern VOUS = Pattern.compile("(?iU)\\b(vous|votre|vos)\\b");
    private static final Pattern TITLE =
            Pattern.compile("(?iU)^(madame|monsieur|mademoiselle|mme|m\\.|docteur|dr" + "|maître|professeur)\\b");
    private static final Pattern FIRST = Pattern.compile("(?iU)\\b(je|me|moi|mon|ma|mes)\\b|\\b[jm]['’]");
    private static final Pattern YOU = Pattern.compile("(?iU)\\b(?:" + FILES.anyOf("second-persons") + ")\\b");
    private static final OtherPeople OTHERS = new OtherPeople(FILES, FrenchVerbs::isThird, false);

    private final Names names;
    private final boolean vous;
    private final ThirdPersons people;

    FrenchPersons(Brief brief) {
        names = new Names(brief);
        vous = isVous(brief);
        people = ThirdPersons.of(
                brief,
                names,
                Gender.ofGivenName(brief.recipient()),
                Gender.ofGivenName(brief.sender()),
                text -> YOU.matcher(text).find());
        String relationship = brief.relationship() == null ? "" : brief.relationship();
        if (Pattern.compile("(?iU)\\b(son|sa|ses) ").matcher(relationship).find()) {
            people.told(OTHERS.in(new Tokens(relationship, FrenchSentence.WORD)));
        }
    }

    /** Whether a subject that was left out is the recipient. */
    boolean isRecipientLeftOut() {
        return people.fact(true).pronoun(ThirdPersons.ANY) == ThirdPersons.Who.RECIPIENT;
    }

    /** Whether the recipient is "vous": as the facts say, else by title and tone. */
    static boolean isVous(Brief brief) {
        if (Readers.areSeveral(brief)) {
            return true;
        }
        for (Fact fact : brief.facts()) {
            if (TU.matcher(fact.text()).find()) {
                return false;
            }
        }
        boolean said =
                brief.facts().stream().anyMatch(f -> VOUS.matcher(f.text()).find());
        return said
                || TITLE.matcher(brief.recipient().calledBy()).find()
                || Traits.of(brief, null).contains("formal");
    }

    Turned turn(String fact) {
        Names.MarkedText marked = names.mark(fact);
        if (!marked.certain()) {
            return Turned.asTold(fact, false);
        }
        String text = marked.text();
        if (FrenchPair.isPair(text)) {
            return FrenchPair.turned(text)
                    .map(t -> new Turned(marked.restore(t), true, false))
                    .orElseGet(() -> Turned.asTold(fact, false));
        }
        ThirdPersons.InFact here = people.fact(FIRST.matcher(text).find());
        Optional<String> turned = new FrenchSentence(text, vous, here, OTHERS).turn();
        boolean open = Pattern.compile("(?iU)^(il|elle|ils|elles|lui|cela|ça|son|sa|ses|leurs?) " + "|^c['’]")
                        .matcher(text)
                        .find()
                && turned.filter(t -> t.equals(text)).isPresent();
        if (turned.isEmpty()) {
            return new Turned(fact, false, false);
        }
        return new Turned(marked.restore(Text.capital(turned.get())), true, open);
    }

    static boolean startsWithVowel(String s) {
        return s.matches("(?is)[aeiouyhâàéèêëîïôöùûœ].*");
    }
}

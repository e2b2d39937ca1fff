package org.longhand.drafting.composer.en;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Clause;
import org.longhand.drafting.composer.core.Joining;
import org.longhand.drafting.composer.core.Persons;
import org.longhand.drafting.composer.core.SentenceGrammar;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;

/** English. */
public final class EnglishGrammar extends SentenceGrammar {

    private static final WordFiles FILES = WordFiles.beside(EnglishGrammar.class);
    static final Joining JOINING = new Joining(
            FILES.set("lowered"),
            Pattern.compile("(?i), (and|but|so|or|which|who)\\b| and (i|you|we|he|she|they|it)\\b|[;:?!—()]| - | – "
                    + "|\\b(because|although|though|since|so that|while|if|unless|until|that)\\b"),
            15,
            ", and ",
            "And ",
            Pattern.compile("(?i)^(and|but|so|or|now|then|still|also)\\b|^ " + "|\\band\\b"));

    private static final Set<String> LIGHT = FILES.set("light-words");

    public EnglishGrammar() {
        super(JOINING);
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public Set<String> lightWords() {
        return LIGHT;
    }

    @Override
    protected Persons persons(Brief brief) {
        EnglishPersons persons = EnglishPersons.ofFacts(brief);
        return fact -> {
            String given = EnglishMending.repaired(fact);
            boolean mine = persons.isRecipientLeftOut(given);
            Turned turned = persons.turn(given);
            return turned.certain()
                    ? new Turned(EnglishMending.withSubject(turned.text(), mine), true, turned.leansBack())
                    : Turned.asTold(
                            turned.text(), turned.leansBack() || given.matches("(?i)(he|she|they|his|her|it)\\b.*"));
        };
    }

    @Override
    protected Clause clause(String sentence, Brief brief) {
        return new EnglishClause(sentence);
    }

    @Override
    protected String time(String said) {
        boolean fits = said.matches("(?i)(in|on|at|when|while|during|after|before|last|every|as|around|since|until|by"
                + "|next|this"
                + "|yesterday|tomorrow|today|once|the (day|night|summer|winter|spring|autumn|year|morning|week))"
                + " ?.*");
        return said.matches("[12]\\d{3}") ? "in " + said : fits ? Text.lowerFirst(said) : "(" + said + ")";
    }

    @Override
    public List<SpeechAct> acts(Brief brief) {
        return EnglishPurpose.acts(brief);
    }

    @Override
    public Map<String, String> bond(Brief brief) {
        return EnglishBond.of(brief);
    }

    @Override
    public Set<String> address(Brief brief) {
        return Set.of();
    }

    @Override
    public String base(String word) {
        return EnglishVerbs.baseOfPast(word)
                .or(() -> EnglishVerbs.baseOfGerund(word))
                .orElse(word);
    }

    @Override
    public String chain(String first, String second) {
        return first + ", and for " + second;
    }
}

package org.longhand.drafting.composer.fr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Clause;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Joining;
import org.longhand.drafting.composer.core.Persons;
import org.longhand.drafting.composer.core.Readers;
import org.longhand.drafting.composer.core.SentenceGrammar;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.people.Person;

/** French. */
public final class FrenchGrammar extends SentenceGrammar {

    private static final WordFiles FILES = WordFiles.beside(FrenchGrammar.class);
    static final Joining JOINING = new Joining(
            FILES.set("lowered"),
            Pattern.compile("(?iU)\\b(et|mais|ou|donc|car|qui|où|que|parce|quand|si|comme|puisque)\\b"
                    + "|\\bqu['’]|[;:?!—()]| - | – "),
            14,
            ", et ",
            "Et ",
            Pattern.compile("(?iU)^(et|mais|puis|maintenant)\\b|\\bet\\b"));

    private static final Set<String> LIGHT = FILES.set("light-words");

    private static final Pattern WOMAN = Pattern.compile("(?iU)\\b(" + FILES.anyOf("called-women") + ")\\b");
    private static final Pattern MAN = Pattern.compile("(?iU)\\b(" + FILES.anyOf("called-men") + ")\\b");

    public FrenchGrammar() {
        super(JOINING);
    }

    @Override
    public String language() {
        return "fr";
    }

    @Override
    public Set<String> lightWords() {
        return LIGHT;
    }

    @Override
    protected Persons persons(Brief brief) {
        FrenchPersons persons = new FrenchPersons(brief);
        boolean vous = FrenchPersons.isVous(brief);
        return fact -> {
            boolean leftOut = persons.isRecipientLeftOut();
            Turned turned = persons.turn(FrenchMending.note(fact, vous));
            return turned.certain()
                    ? new Turned(FrenchMending.withSubject(turned.text(), vous, leftOut), true, turned.leansBack())
                    : turned;
        };
    }

    @Override
    protected Clause clause(String sentence, Brief brief) {
        return new FrenchClause(sentence);
    }

    @Override
    protected String time(String said) {
        return "(" + said + ")";
    }

    @Override
    public List<SpeechAct> acts(Brief brief) {
        return FrenchPurpose.acts(brief);
    }

    @Override
    public Map<String, String> bond(Brief brief) {
        Map<String, String> bond = new HashMap<>(FrenchBond.of(brief));
        bond.put("each", greeting(brief.recipient().calledBy()));
        return bond;
    }

    @Override
    public Set<String> address(Brief brief) {
        if (Readers.areSeveral(brief)) {
            return Set.of("vous");
        }
        Set<String> address = new HashSet<>(Gender.traits(brief.recipient().calledBy(), gender(brief)));
        address.add(FrenchPersons.isVous(brief) ? "vous" : "tu");
        return address;
    }

    /** The reader's gender, where what the reader is called tells it. */
    private static Optional<Gender> gender(Brief brief) {
        return called(brief.recipient().calledBy()).or(() -> Gender.ofGivenName(brief.recipient()));
    }

    private static Optional<Gender> called(String called) {
        return WOMAN.matcher(called).find()
                ? Optional.of(Gender.FEMALE)
                : MAN.matcher(called).find() ? Optional.of(Gender.MALE) : Optional.empty();
    }

    /** "Cher Papa, chère Maman" where of each it is known, else "Chers Yves et Odile"; in a small letter. */
    private static String greeting(String called) {
        List<String> each = new ArrayList<>();
        for (String name : Readers.names(called)) {
            Optional<Gender> gender = called(name).or(() -> Gender.ofGivenName(new Person(name, null, null)));
            if (gender.isEmpty()) {
                return "chers " + called;
            }
            each.add((gender.get() == Gender.FEMALE ? "chère " : "cher ") + name);
        }
        return each.size() < 2 ? "chers " + called : String.join(", ", each);
    }

    @Override
    public String chain(String first, String second) {
        return first + ", et " + second;
    }
}

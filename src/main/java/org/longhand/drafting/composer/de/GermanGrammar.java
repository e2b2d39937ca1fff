package org.longhand.drafting.composer.de;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.WordFiles;

/** German. */
public final class GermanGrammar extends SentenceGrammar {

    private static final WordFiles FILES = WordFiles.beside(GermanGrammar.class);
    static final Joining JOINING = new Joining(
            FILES.set("lowered"),
            Pattern.compile("(?iU)\\b(und|aber|oder|denn|sondern|doch|der|die|das)\\b.*,|,|\\b(und|aber|oder|denn)\\b"
                    + "|[;:?!—()]| - | – "),
            13,
            ", und ",
            "Und ",
            Pattern.compile("(?iU)^(und|aber|oder|doch|dann|jetzt|nun|auch)\\b|\\bund\\b"));

    private static final Set<String> LIGHT = FILES.set("light-words");

    /** Other words that occasion files begin with. */
    private static final Set<String> SMALL = FILES.set("frame-openers");

    public GermanGrammar() {
        super(JOINING);
    }

    @Override
    public String language() {
        return "de";
    }

    @Override
    public Set<String> lightWords() {
        return LIGHT;
    }

    @Override
    protected Persons persons(Brief brief) {
        return new GermanPersons(brief);
    }

    @Override
    protected Clause clause(String sentence, Brief brief) {
        return new GermanClause(sentence, GermanPeople.isSie(brief));
    }

    @Override
    protected String time(String said) {
        return "(" + said + ")";
    }

    @Override
    public List<SpeechAct> acts(Brief brief) {
        return GermanPurpose.acts(brief);
    }

    @Override
    public Map<String, String> bond(Brief brief) {
        Map<String, String> bond = new HashMap<>(GermanBond.of(brief));
        bond.put("each", GermanPeople.greeting(brief.recipient().calledBy()));
        return bond;
    }

    @Override
    public Set<String> address(Brief brief) {
        boolean sie = GermanPeople.isSie(brief);
        if (Readers.areSeveral(brief)) {
            return Set.of(sie ? "sie" : "ihr");
        }
        Set<String> address = new HashSet<>(Gender.traits(brief.recipient().calledBy(), GermanPeople.genderOf(brief)));
        address.add(sie ? "sie" : "du");
        return address;
    }

    /** The greeting ends in a comma, so the letter goes on in small letters, but for nouns and "Sie". */
    @Override
    public String behindSalutation(String paragraph) {
        String first = paragraph.split("[\\s,.!:]", 2)[0];
        boolean small = JOINING.lowered(first).isPresent() || SMALL.contains(first.toLowerCase(Locale.ROOT));
        return small && !first.equals("Sie") ? Text.lowerFirst(paragraph) : paragraph;
    }

    @Override
    public String chain(String first, String second) {
        return first + ", und " + second;
    }
}

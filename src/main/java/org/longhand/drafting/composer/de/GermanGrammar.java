package org.longhand.drafting.composer.de;

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
import org.longhand.drafting.composer.core.SentenceGrammar;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;

/** German. */
public final class GermanGrammar extends SentenceGrammar {

    static final Joining JOINING = new Joining(
            Text.set("""
            du dein deine deinen deinem deiner wir unser unsere ich mein meine meinen es er der die das ein eine am im in an auf bei
            mit nach seit vor jeden jedes jede letzten letztes letzte damals einmal gestern heute morgen oft immer manchmal dort da
            jetzt dann bald als wenn weil zwei drei beide alle niemand nichts noch nie diese dieser dieses für ohne"""),
            Pattern.compile(
                    "(?iU)\\b(und|aber|oder|denn|sondern|doch|der|die|das)\\b.*,|,|\\b(und|aber|oder|denn)\\b|[;:?!—()]| - | – "),
            13,
            ", und ",
            "Und ",
            Pattern.compile("(?iU)^(und|aber|oder|doch|dann|jetzt|nun|auch)\\b"));

    private static final Set<String> LIGHT = Text.set("""
            dass dies diese diesen dieser dieses einen eine einer einem mich dich dir mir ihnen auch noch schon sehr alles etwas will
            möchte habe hast haben wird werde sein bist sind kann wenn wann dann hier dort mehr nicht kein keine zwei mal über unter
            nach damit davon dafür darum dazu zum zur wie was wer wort worte sagen schreiben schreibe brief ganz immer einmal doch
            weil viel viele gern gerne eben jetzt""");

    /** Other words that occasion files begin with. */
    private static final Set<String> SMALL = Text.set("""
            herzlichen alles danke viel kein lass das dies dieser hier nur gute zu bevor noch du ich eines etwas und auch einen
            wie vielen lassen schön zum heute""");

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
        return GermanPurpose.bond(brief);
    }

    @Override
    public Set<String> address(Brief brief) {
        Set<String> address = new HashSet<>(Gender.traits(brief.recipient().calledBy(), GermanPeople.genderOf(brief)));
        address.add(GermanPeople.isSie(brief) ? "sie" : "du");
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

package org.longhand.drafting.composer.es;

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
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.core.WordFiles;

/** Spanish. */
public final class SpanishGrammar extends SentenceGrammar {

    private static final WordFiles FILES = WordFiles.beside(SpanishGrammar.class);
    static final Joining JOINING = new Joining(
            FILES.set("lowered"),
            Pattern.compile("(?iU)\\b(y|e|pero|o|ni|que|porque|aunque|cuando)\\b|,|[;:?!¿¡—()]| - | – "),
            13,
            " y ",
            "Y ",
            Pattern.compile("(?iU)^(y|pero|o|ni|también|ahora)\\b|\\b[ye]\\b"));

    private static final Set<String> LIGHT = FILES.set("light-words");

    public SpanishGrammar() {
        super(JOINING);
    }

    @Override
    public String language() {
        return "es";
    }

    @Override
    public Set<String> lightWords() {
        return LIGHT;
    }

    @Override
    protected Persons persons(Brief brief) {
        return new SpanishPersons(brief);
    }

    @Override
    protected Clause clause(String sentence, Brief brief) {
        return new SpanishClause(sentence, SpanishPeople.isUsted(brief));
    }

    @Override
    protected String time(String said) {
        return "(" + said + ")";
    }

    @Override
    public List<SpeechAct> acts(Brief brief) {
        return SpanishPurpose.acts(brief);
    }

    @Override
    public Map<String, String> bond(Brief brief) {
        Map<String, String> bond = new HashMap<>(SpanishBond.of(brief));
        String called = brief.recipient().calledBy();
        List<Optional<Gender>> each = Readers.names(called).stream()
                .map(n -> SpanishPeople.genderOfName(n))
                .toList();
        boolean women = each.stream().allMatch(g -> g.equals(Optional.of(Gender.FEMALE)));
        bond.put(
                "each",
                (Traits.of(brief, null).contains("formal") ? "estimad" : "querid") + (women ? "as " : "os ") + called);
        return bond;
    }

    @Override
    public Set<String> address(Brief brief) {
        if (Readers.areSeveral(brief)) {
            return Set.of(SpanishPeople.isUsted(brief) ? "ustedes" : "vosotros");
        }
        Set<String> address = new HashSet<>(Gender.traits(brief.recipient().calledBy(), SpanishPeople.genderOf(brief)));
        address.add(SpanishPeople.isUsted(brief) ? "usted" : "tu");
        return address;
    }

    @Override
    public String chain(String first, String second) {
        return first + " y por " + second;
    }
}

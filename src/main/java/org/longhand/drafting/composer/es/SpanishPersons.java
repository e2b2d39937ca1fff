package org.longhand.drafting.composer.es;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.OtherPeople;
import org.longhand.drafting.composer.core.Persons;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;

/**
 * Turns what is told in Spanish of the recipient in the third person into "tú" or "usted", and of the sender into "yo".
 * Only where verb and case are sure; elsewhere the fact stays as it was told. Reads the facts of one brief in order.
 */
final class SpanishPersons implements Persons {

    private static final WordFiles FILES = WordFiles.beside(SpanishPersons.class);
    private static final Pattern OPEN = Pattern.compile(
            "(?iU)^(él|ella|ellos|ellas|eso|esto|aquello|sus?|le|les|lo|la) (?!que\\b)(?!\\p{L}+(?:a|o|e|as|os|es)"
                    + " (?:de|del|en|con)\\b)");
    private static final Pattern OBJECT = Pattern.compile("(?iU)\\b(?:a|de|con|para|por|sin|al|del)\\b");
    private static final Pattern FIRST = Pattern.compile("(?iU)\\b(?:yo|me|mí|conmigo|mis?|"
            + SpanishSubject.FIRST.pattern().replaceAll("\\(\\?U\\)|(?<=\\|)(?:había|debía|quería)\\|", "") + ")\\b");
    private static final OtherPeople OTHERS =
            new OtherPeople(WordFiles.beside(SpanishPersons.class), SpanishVerbs::isThird, false);
    private static final Pattern RELATIVE = Pattern.compile("(?iU)\\b(?:su|sus) (\\p{L}+)");

    private final Names names;
    private final Set<String> roles;
    private final boolean usted;
    private final ThirdPersons people;
    /** Whether a fact before spoke of one of the two in the third person. */
    private boolean thirds;

    SpanishPersons(Brief brief) {
        names = new Names(brief);
        roles = SpanishPeople.roles(brief);
        usted = SpanishPeople.isUsted(brief);
        people = ThirdPersons.of(
                brief,
                names,
                SpanishPeople.genderOf(brief),
                Gender.ofGivenName(brief.sender()),
                SpanishPeople::speaksToReader);
        Matcher relative = RELATIVE.matcher(brief.relationship() == null ? "" : brief.relationship());
        while (relative.find()) {
            String word = relative.group(1).toLowerCase(Locale.ROOT);
            if (SpanishPeople.isPerson(word) && !roles.contains(word)) {
                people.told(SpanishPeople.genders(word));
            }
        }
    }

    @Override
    public Turned turn(String fact) {
        Names.MarkedText marked = names.mark(SpanishMending.note(fact, usted));
        if (!marked.certain()) {
            return Turned.asTold(fact, OPEN.matcher(fact).find());
        }
        String text = withRole(marked.text());
        if (SpanishPair.isPair(text)) {
            return SpanishPair.turned(text)
                    .map(t -> new Turned(marked.restore(t), true, false))
                    .orElseGet(() -> Turned.asTold(fact, false));
        }
        Tokens words = new Tokens(text, SpanishSentence.TOKEN);
        boolean othersHere = !OTHERS.in(words).isEmpty();
        boolean othersTold = !people.told().isEmpty();
        ThirdPersons.InFact here = people.fact(FIRST.matcher(text).find());
        Optional<String> turned = new SpanishSentence(text, usted, here, OTHERS, othersAct(words), thirds).turn();
        boolean left = turned.filter(t -> t.equals(text)).isPresent();
        boolean open = OPEN.matcher(text).find() && left && !usted
                || (othersTold || othersHere || people.addressed())
                        && !SpanishPeople.saysYou(text)
                        && left
                        && subjectless(text);
        thirds |= turned.isPresent() && !left && !SpanishPeople.saysYou(text);
        return turned.map(t -> new Turned(Text.capital(marked.restore(t)), true, open))
                .orElseGet(() -> Turned.asTold(fact, open));
    }

    /** Whether a sentence begins with a verb of somebody who was named before: "Era panadero". */
    private static boolean subjectless(String text) {
        Matcher m = Pattern.compile(
                        "(?iU)^(?:(?:no|nunca|siempre|también|ya) )?(?:(?:me|te|se|lo|la|le|nos|les) )*(\\p{L}+)")
                .matcher(text);
        return m.find() && SpanishVerbs.isThird(m.group(1)) && !SpanishSubject.isAboutNobody(text);
    }

    private String withRole(String text) {
        String turned = text;
        for (String role : roles) {
            turned = Pattern.compile("(?iU)\\bmi (?:querid[oa] )?" + role + "\\b")
                    .matcher(turned)
                    .replaceAll(String.valueOf(Names.RECIPIENT));
            if (SpanishPeople.isPerson(role)) {
                turned = Pattern.compile("(?iU)\\b(?:la|el) " + role + "\\b(?! de)")
                        .matcher(turned)
                        .replaceAll(String.valueOf(Names.RECIPIENT));
            }
        }
        return turned;
    }

    /** Whether somebody else is named who may be the subject: "cuidó de mi padre" is not what he did. */
    private static boolean othersAct(Tokens words) {
        for (int i = 0; i < words.size(); i++) {
            if (!OTHERS.at(words, i).isEmpty() && !isObject(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(Tokens words, int noun) {
        int at = noun;
        for (int far = 0; far < 3 && at >= 0; far++) {
            at = words.before(at);
            if (at >= 0 && OBJECT.matcher(words.lower(at)).matches()) {
                return true;
            }
            if (at >= 0 && SpanishVerbs.isThird(words.lower(at))) {
                return false;
            }
        }
        return false;
    }
}

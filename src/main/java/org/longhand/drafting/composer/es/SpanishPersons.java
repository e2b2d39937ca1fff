package org.longhand.drafting.composer.es;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Persons;
import org.longhand.drafting.composer.core.Text;
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
    private static final Pattern YOURS =
            Pattern.compile("(?iU)\\b(?:tu|tus|su|sus)" + " (?:" + FILES.anyOf("relatives") + ")s?\\b");
    private static final Pattern OBJECT = Pattern.compile(
            "(?iU)\\b(?:(?:a|de|con|para|por|sin) (?:mi|mis|tu|tus|su|sus|el|la|los|las|un|una|nuestr[oa]s?)|al"
                    + "|del) \\p{L}+");
    private static final Pattern RELATIVE = Pattern.compile("(?iU)\\b(?:su|sus) (\\p{L}+)");

    private final Names names;
    private final Set<String> roles;
    private final boolean usted;
    private final Optional<Gender> gender;
    private boolean othersTold;
    /** Whether a fact before spoke of one of the two in the third person. */
    private boolean thirds;

    SpanishPersons(Brief brief) {
        names = new Names(brief);
        roles = SpanishPeople.roles(brief);
        usted = SpanishPeople.isUsted(brief);
        gender = SpanishPeople.genderOf(brief);
        Matcher relative = RELATIVE.matcher(brief.relationship() == null ? "" : brief.relationship());
        while (relative.find()) {
            othersTold |= SpanishPeople.isPerson(relative.group(1))
                    && !roles.contains(relative.group(1).toLowerCase(Locale.ROOT));
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
        boolean toYou = SpanishPeople.saysYou(text);
        boolean othersHere = tellsOfOthers(text);
        // "Cuidó de mi padre": whoever stands behind a preposition is not the one who did it.
        boolean actsHere = tellsOfOthers(OBJECT.matcher(text).replaceAll(" "));
        Optional<String> turned =
                new SpanishSentence(text, usted, !toYou && !othersTold && !actsHere, thirds, gender).turn();
        boolean open =
                OPEN.matcher(text).find() && turned.filter(t -> t.equals(text)).isPresent() && !usted
                        || (othersTold || othersHere)
                                && !toYou
                                && turned.filter(t -> t.equals(text)).isPresent()
                                && subjectless(text);
        othersTold |= othersHere && (!toYou || YOURS.matcher(text).find());
        thirds |= turned.filter(t -> !t.equals(text)).isPresent() && !toYou;
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

    /** Whether a text names a relative or a friend who is neither of the two. */
    private static boolean tellsOfOthers(String text) {
        Matcher word = Pattern.compile(
                        "(?iU)\\b(?:mi|mis|tu|tus|su|sus|el|la|un|una|al|del|nuestro|nuestra)\\s+(\\p{L}+)"
                                + "|^(\\p{L}+)")
                .matcher(text);
        while (word.find()) {
            if (SpanishPeople.isPerson(word.group(1) != null ? word.group(1) : word.group(2))) {
                return true;
            }
        }
        return false;
    }
}

package org.longhand.drafting.composer.es;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Purpose;
import org.longhand.drafting.composer.core.Readers;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.WordFiles;

/** What a purpose lets the one say to the other in Spanish. */
final class SpanishPurpose {

    private static final WordFiles FILES = WordFiles.beside(SpanishPurpose.class);
    private static final String VERB = "(?:" + FILES.anyOf("purpose-verbs") + ")";
    private static final Pattern NEXT =
            Pattern.compile("(?iU)\\s*[;.]\\s+|,? [ye] (?:también )?(?=" + VERB + ")|, (?=" + VERB + ")");
    private static final String IT = "(?:les|las|los|le|la|lo|te|os|se|me)?";
    private static final String TO = "(?: a (?:\uE000|ellas|ellos|ella|él|ti|ustedes|usted|vosotr[oa]s))?";

    private static final Purpose.Ways WAYS = Purpose.Ways.of(FILES);
    private static final String INTENDS = "(?iU)^(?:quiero |quisiera |para )";

    private record Rule(Pattern pattern, SpeechAct.Sort sort, String tu, String usted) {

        Rule(String pattern, SpeechAct.Sort sort, String tu, String usted) {
            this(Pattern.compile("(?iU)" + pattern), sort, tu, usted);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "pedir" + IT + " (?:perdón|disculpas)" + TO + "(?: (por .+))?",
                    SpeechAct.Sort.SORRY,
                    "Te pido perdón $1",
                    "Le pido perdón $1"),
            new Rule(
                    "disculpar(?:me)?(?: con \uE000| ante \uE000)?(?: (por .+))?",
                    SpeechAct.Sort.SORRY,
                    "Te pido disculpas $1",
                    "Le pido disculpas $1"),
            new Rule(
                    "(?:dar" + IT + " las gracias|decir" + IT + " gracias)" + TO + "(?: (por .+))?",
                    SpeechAct.Sort.THANKS,
                    "Gracias $1",
                    "Le doy las gracias $1"),
            new Rule(
                    "agradecer" + IT + TO + "(?: (.+?))?" + TO,
                    SpeechAct.Sort.THANKS,
                    "Te agradezco $1",
                    "Le agradezco $1"),
            new Rule(
                    "felicitar" + IT + TO + "(?: (por .+))?",
                    SpeechAct.Sort.CONGRATULATION,
                    "Te felicito $1",
                    "Le" + " felicito $1"),
            new Rule(
                    "despedir(?:me|se)?(?: de (?:\uE000|ella|él|ti|usted))?",
                    SpeechAct.Sort.OTHER,
                    "Quiero despedirme de ti",
                    "Quiero despedirme de usted"),
            new Rule("desear" + IT + TO + " (.+?)" + TO, SpeechAct.Sort.WISH, "Te deseo $1", "Le deseo $1"),
            new Rule(
                    "invitar" + IT + TO + " (a .+)",
                    SpeechAct.Sort.OTHER,
                    "Quiero invitarte $1",
                    "Quiero invitarle $1"),
            new Rule(
                    "(?:dar|contar|anunciar)" + IT + TO + " (?:la|una|mi|nuestra) (?:buena |gran )?noticia",
                    SpeechAct.Sort.TELLING,
                    "Tengo una noticia para ti",
                    "Tengo una noticia para usted"),
            new Rule(
                    "preguntar" + IT + TO + " (si|cuándo|cómo|qué|dónde) (.+)",
                    SpeechAct.Sort.OTHER,
                    "Quiero preguntarte $1 $2",
                    "Quiero preguntarle $1 $2"),
            new Rule("perdonar" + IT + TO, SpeechAct.Sort.OTHER, "Te perdono", "Le perdono"),
            new Rule(
                    "decir" + IT + TO + " que ((?:no |siempre )?(?:te|le|lo|la|estoy|soy|me|siempre|nunca) .+)",
                    SpeechAct.Sort.OTHER,
                    "$1",
                    "$1"),
            new Rule(
                    "(?:decir|contar|anunciar)" + IT + TO + " (que|cómo|cuánto|qué) (.+)",
                    SpeechAct.Sort.TELLING,
                    "Quiero decirte $1 $2",
                    "Quiero decirle $1 $2"));

    private SpanishPurpose() {}

    static List<SpeechAct> acts(Brief brief) {
        List<SpeechAct> acts = new ArrayList<>();
        if (brief.purpose() == null || brief.purpose().isBlank()) {
            return acts;
        }
        Names names = new Names(brief);
        boolean usted = SpanishPeople.isUsted(brief);
        boolean several = Readers.areSeveral(brief);
        for (String whole : Text.sentences(Text.oneLine(brief.purpose()))) {
            Purpose purpose = Purpose.of(Text.open(Text.ended(whole)).replaceFirst(INTENDS, ""), WAYS);
            String sentence = purpose.said();
            int before = acts.size();
            Names.MarkedText marked = names.mark(withoutArticle(
                    Text.open(Text.ended(sentence)).replaceFirst("(?iU)^(?:quiero |quisiera |para )", ""), brief));
            if (!marked.certain()) {
                continue;
            }
            for (String part : NEXT.split(toYou(marked.text(), usted, several))) {
                act(part.strip(), usted, several)
                        .map(a -> new SpeechAct(a.sort(), marked.restore(a.sentence()), a.bare()))
                        .ifPresent(acts::add);
            }
            if (acts.size() > before) {
                purpose.rest().forEach(r -> acts.add(new SpeechAct(SpeechAct.Sort.RENOUNCING, r)));
            }
        }
        return acts;
    }

    /** "a la señora Ruiz" as "a señora Ruiz", so that who is meant is found. */
    private static String withoutArticle(String purpose, Brief brief) {
        return Pattern.compile("(?iU)\\b(?:la|el) (?="
                        + Pattern.quote(brief.recipient().calledBy()) + ")")
                .matcher(purpose)
                .replaceAll("")
                .replaceAll("(?iU)\\bal (?=" + Pattern.quote(brief.recipient().calledBy()) + ")", "a ");
    }

    /** "su paciencia", said of the one who reads, as "tu paciencia"; "que la quiero" as "que te quiero". */
    private static String toYou(String purpose, boolean usted, boolean several) {
        if (usted) {
            return purpose;
        }
        if (several) {
            return Pattern.compile("(?iU)\\bsu(s?) (\\p{L}+)")
                    .matcher(purpose)
                    .replaceAll(m -> "vuestr" + (m.group(2).matches("\\p{L}+(?:a|as|ad|ades|ión|iones)") ? "a" : "o")
                            + m.group(1) + " " + m.group(2))
                    .replaceAll("(?iU)\\b(que|cuánto|no) (?:las|los|les) (?=\\p{L})", "$1 os ")
                    .replaceAll("(?U)(?<=\\p{L}[aei]r)(?:las|los|les)\\b", "os");
        }
        return Pattern.compile("(?iU)\\bsu(s?)(?= \\p{L})")
                .matcher(purpose)
                .replaceAll("tu$1")
                .replaceAll("(?iU)\\b(que|cuánto|no) (?:la|lo|le) (?=\\p{L})", "$1 te ")
                .replaceAll("(?U)(?<=\\p{L}[aei]r)(?:la|lo|le)\\b", "te");
    }

    private static String bare(SpeechAct.Sort sort, boolean usted, boolean several) {
        return switch (sort) {
            case SORRY -> several(usted ? "Le pido perdón." : "Te pido perdón.", several);
            case THANKS -> "Gracias.";
            case CONGRATULATION -> "Enhorabuena.";
            default -> null;
        };
    }

    /** What is said to one, as it is said to several. */
    private static String several(String toOne, boolean several) {
        return !several
                ? toOne
                : toOne.replaceAll("\\bTe\\b", "Os")
                        .replaceAll("\\b(de|para) ti\\b", "$1 vosotros")
                        .replaceAll("(?<=[aei]r)te\\b", "os")
                        .replaceAll("\\bLe\\b", "Les")
                        .replaceAll("(?<=[aei]r)le\\b", "les")
                        .replaceAll("\\busted\\b", "ustedes");
    }

    private static Optional<SpeechAct> act(String part, boolean usted, boolean several) {
        for (Rule rule : RULES) {
            Matcher m = rule.pattern.matcher(part);
            if (!m.matches()) {
                continue;
            }
            String said = several(usted ? rule.usted : rule.tu, several);
            for (int g = 1; g <= m.groupCount(); g++) {
                said = said.replace("$" + g, m.group(g) == null ? "" : m.group(g));
            }
            // Whoever is still told of in the third person cannot be addressed by rule.
            boolean third = said.indexOf(Names.RECIPIENT) >= 0
                    || said.indexOf(Names.SENDER) >= 0
                    || Pattern.compile("(?iU)\\b(él|ella)\\b").matcher(said).find()
                    || said.strip().matches("(?:Te|Le|Os|Les) agradezco");
            return third
                    ? said.matches("(Te|Le|Os|Les) agradezco\\s*")
                            ? Optional.of(new SpeechAct(
                                    rule.sort, several(usted ? "Le doy las gracias." : "Gracias.", several)))
                            : Optional.empty()
                    : Optional.of(new SpeechAct(
                            rule.sort, Text.capital(Text.ended(Text.oneLine(said))), bare(rule.sort, usted, several)));
        }
        return Optional.empty();
    }
}

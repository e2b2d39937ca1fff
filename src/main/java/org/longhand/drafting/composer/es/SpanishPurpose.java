package org.longhand.drafting.composer.es;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.WordFiles;

/** What a purpose lets the one say to the other in Spanish. */
final class SpanishPurpose {

    private static final WordFiles FILES = WordFiles.beside(SpanishPurpose.class);
    private static final String VERB = "(?:" + FILES.anyOf("purpose-verbs") + ")";
    private static final Pattern NEXT =
            Pattern.compile("(?iU)\\s*[;.]\\s+|,? y (?:también )?(?=" + VERB + ")|, (?=" + VERB + ")");
    private static final String IT = "(?:le|la|lo|te|se|me|les)?";
    private static final String TO = "(?: a (?:\uE000|ella|él|ti|usted))?";

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
                    SpeechAct.Sort.OTHER,
                    "Te felicito $1",
                    "Le" + " felicito $1"),
            new Rule(
                    "despedir(?:me|se)?(?: de (?:\uE000|ella|él|ti|usted))?",
                    SpeechAct.Sort.OTHER,
                    "Quiero despedirme de ti",
                    "Quiero despedirme de usted"),
            new Rule("desear" + IT + TO + " (.+?)" + TO, SpeechAct.Sort.OTHER, "Te deseo $1", "Le deseo $1"),
            new Rule(
                    "invitar" + IT + TO + " (a .+)",
                    SpeechAct.Sort.OTHER,
                    "Quiero invitarte $1",
                    "Quiero invitarle $1"),
            new Rule("perdonar" + IT + TO, SpeechAct.Sort.OTHER, "Te perdono", "Le perdono"),
            new Rule(
                    "decir" + IT + TO + " que ((?:no |siempre )?(?:te|le|lo|la|estoy|soy|me|siempre|nunca) .+)",
                    SpeechAct.Sort.OTHER,
                    "$1",
                    "$1"),
            new Rule(
                    "(?:decir|contar|anunciar)" + IT + TO + " (que|cómo|cuánto) (.+)",
                    SpeechAct.Sort.OTHER,
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
        for (String sentence : Text.sentences(Text.oneLine(brief.purpose()))) {
            Names.MarkedText marked = names.mark(withoutArticle(
                    Text.open(Text.ended(sentence)).replaceFirst("(?iU)^(?:quiero |quisiera |para )", ""), brief));
            if (!marked.certain()) {
                continue;
            }
            for (String part : NEXT.split(toYou(marked.text(), usted))) {
                act(part.strip(), usted)
                        .map(a -> new SpeechAct(a.sort(), marked.restore(a.sentence())))
                        .ifPresent(acts::add);
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
    private static String toYou(String purpose, boolean usted) {
        if (usted) {
            return purpose;
        }
        return Pattern.compile("(?iU)\\bsu(s?)(?= \\p{L})")
                .matcher(purpose)
                .replaceAll("tu$1")
                .replaceAll("(?iU)\\b(que|cuánto|no) (?:la|lo|le) (?=\\p{L})", "$1 te ");
    }

    private static Optional<SpeechAct> act(String part, boolean usted) {
        for (Rule rule : RULES) {
            Matcher m = rule.pattern.matcher(part);
            if (!m.matches()) {
                continue;
            }
            String said = usted ? rule.usted : rule.tu;
            for (int g = 1; g <= m.groupCount(); g++) {
                said = said.replace("$" + g, m.group(g) == null ? "" : m.group(g));
            }
            // Whoever is still told of in the third person cannot be addressed by rule.
            boolean third = said.indexOf(Names.RECIPIENT) >= 0
                    || said.indexOf(Names.SENDER) >= 0
                    || Pattern.compile("(?iU)\\b(él|ella)\\b").matcher(said).find()
                    || said.strip().matches("Te agradezco|Le agradezco");
            return third
                    ? said.matches("(Te|Le) agradezco\\s*")
                            ? Optional.of(new SpeechAct(rule.sort, usted ? "Le doy las gracias." : "Gracias."))
                            : Optional.empty()
                    : Optional.of(new SpeechAct(rule.sort, Text.capital(Text.ended(Text.oneLine(said)))));
        }
        return Optional.empty();
    }
}

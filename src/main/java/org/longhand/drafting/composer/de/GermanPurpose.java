package org.longhand.drafting.composer.de;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** What a purpose lets the one say to the other in German. */
final class GermanPurpose {

    private static final String VERB =
            "danken|bedanken|entschuldigen|bitten|gratulieren|wünschen|einladen|verabschieden|sagen|nehmen"
                    + "|fragen|erzählen|verzeihen|mitteilen|beglückwünschen";
    /** A German verb ends its phrase, so a new one begins behind a verb, or before a new object. */
    private static final Pattern NEXT = Pattern.compile("(?iU)\\s*[;.]\\s+|(?<=\\b(?:" + VERB
            + ")),? und (?:auch )?|(?<=\\b(?:" + VERB + ")), (?!dass|wie|was|ob|weil|denn)"
            + "|,? und (?=(?:ihr|ihm|dir|ihnen|mich|um|\uE000) (?!.*\\bund (?:ihr|ihm)\\b))");

    private static final String WHOM =
            "(?:(?:bei |von )?(?:\uE000|ihr|ihm|ihnen|dir|euch|sie|ihn|dich|(?:de[mnr]|meine[mnr])"
                    + " \\p{Lu}\\p{L}+(?= danken| dafür))"
                    + "(?: beiden)? )?";
    private static final String MYSELF = "(?:mich |sich )?";

    private static final Purpose.Ways WAYS = Purpose.Ways.of(WordFiles.beside(GermanPurpose.class));
    private static final String INTENDS = "(?iU)^(?:ich (?:möchte|will) |um )";

    private record Rule(Pattern pattern, SpeechAct.Sort sort, String du, String sie) {

        Rule(String pattern, SpeechAct.Sort sort, String du, String sie) {
            this(Pattern.compile("(?iU)" + pattern), sort, du, sie);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    MYSELF + WHOM + "(?:dafür )?entschuldigen, dass (.+)",
                    SpeechAct.Sort.SORRY,
                    "Es tut mir leid, dass $1",
                    "Es tut mir leid, dass $1"),
            new Rule(
                    MYSELF + WHOM + "für (.+) entschuldigen|" + MYSELF + WHOM + "entschuldigen für (.+)",
                    SpeechAct.Sort.SORRY,
                    "Ich bitte dich um Verzeihung für $1$2",
                    "Ich bitte Sie um Verzeihung für $1$2"),
            new Rule(
                    MYSELF + WHOM + "entschuldigen|um entschuldigung bitten|entschuldigung sagen",
                    SpeechAct.Sort.SORRY,
                    "Ich bitte dich um Entschuldigung",
                    "Ich bitte Sie um Entschuldigung"),
            new Rule(
                    WHOM + "um (?:verzeihung|vergebung|entschuldigung) bitten(?: für (.+))?",
                    SpeechAct.Sort.SORRY,
                    "Ich bitte dich um Verzeihung<für $1>",
                    "Ich bitte Sie um Verzeihung<für $1>"),
            new Rule(
                    MYSELF + WHOM + "(?:dafür )?(?:danken|bedanken), dass (.+)",
                    SpeechAct.Sort.THANKS,
                    "Danke, dass $1",
                    "Ich danke Ihnen, dass $1"),
            new Rule(
                    MYSELF + WHOM + "für (.+?) (?:danken|bedanken)|" + MYSELF + WHOM
                            + "(?:danken|bedanken|danke sagen|danke) für (.+)",
                    SpeechAct.Sort.THANKS,
                    "Ich danke dir für $1$2",
                    "Ich danke Ihnen für $1$2"),
            new Rule(
                    MYSELF + WHOM + "(?:danken|bedanken|danke sagen)",
                    SpeechAct.Sort.THANKS,
                    "Ich danke dir",
                    "Ich danke Ihnen"),
            new Rule(
                    WHOM + "(zum|zur) (.+) gratulieren",
                    SpeechAct.Sort.CONGRATULATION,
                    "Ich gratuliere dir $1 $2",
                    "Ich gratuliere Ihnen $1 $2"),
            new Rule(
                    WHOM + "gratulieren(?: (zum|zur) (.+))?",
                    SpeechAct.Sort.CONGRATULATION,
                    "Ich gratuliere dir< $1 $2>",
                    "Ich gratuliere Ihnen< $1 $2>"),
            new Rule(
                    WHOM + "(zum|zur|zu|nach|in|ins|auf) (.+) einladen",
                    SpeechAct.Sort.OTHER,
                    "Ich möchte dich $1 $2 einladen",
                    "Ich möchte Sie $1 $2 einladen"),
            new Rule(
                    WHOM + "sagen, dass ich (?:sie|ihn|dich|) (liebe|vermisse|liebhabe)",
                    SpeechAct.Sort.OTHER,
                    "Ich $1 dich",
                    "Ich $1 Sie"),
            new Rule(
                    WHOM + "(?:sagen|erzählen), (dass|wie|was) (.+)",
                    SpeechAct.Sort.TELLING,
                    "Ich möchte dir sagen, $1 $2",
                    "Ich möchte Ihnen sagen, $1 $2"),
            new Rule(
                    MYSELF + WHOM + "verabschieden|abschied nehmen|(?:" + WHOM + ")lebewohl sagen",
                    SpeechAct.Sort.OTHER,
                    "Ich möchte mich von dir verabschieden",
                    "Ich möchte mich von Ihnen verabschieden"),
            new Rule(
                    WHOM + "fragen, (ob|wann|wie|was|wo) (.+)",
                    SpeechAct.Sort.OTHER,
                    "Ich möchte dich fragen, $1 $2",
                    "Ich möchte Sie fragen, $1 $2"),
            new Rule(WHOM + "bitten, (.+)", SpeechAct.Sort.OTHER, "Ich bitte dich, $1", "Ich bitte Sie, $1"),
            new Rule(WHOM + "um (.+) bitten", SpeechAct.Sort.OTHER, "Ich bitte dich um $1", "Ich bitte Sie um $1"),
            new Rule(WHOM + "verzeihen", SpeechAct.Sort.OTHER, "Ich verzeihe dir", "Ich verzeihe Ihnen"),
            new Rule(WHOM + "(.+) wünschen", SpeechAct.Sort.WISH, "Ich wünsche dir $1", "Ich wünsche Ihnen $1"));

    private GermanPurpose() {}

    static List<SpeechAct> acts(Brief brief) {
        List<SpeechAct> acts = new ArrayList<>();
        if (brief.purpose() == null || brief.purpose().isBlank()) {
            return acts;
        }
        Names names = new Names(brief);
        GermanAddress to = GermanPeople.isSie(brief)
                ? GermanAddress.SIE
                : Readers.areSeveral(brief) ? GermanAddress.IHR : GermanAddress.DU;
        for (String whole : Text.sentences(Text.oneLine(brief.purpose()))) {
            Purpose purpose = Purpose.of(Text.open(Text.ended(whole)).replaceFirst(INTENDS, ""), WAYS);
            String sentence = purpose.said();
            int before = acts.size();
            Names.MarkedText marked = names.mark(
                    Text.open(Text.ended(sentence)).replaceFirst("(?iU)^(?:ich (?:möchte|will) |um" + " )", ""));
            if (!marked.certain()) {
                continue;
            }
            for (String part : NEXT.split(marked.text())) {
                act(part.strip(), to)
                        .map(a -> new SpeechAct(a.sort(), marked.restore(a.sentence()), a.bare()))
                        .ifPresent(acts::add);
            }
            if (acts.size() > before) {
                purpose.rest().forEach(r -> acts.add(new SpeechAct(SpeechAct.Sort.RENOUNCING, r)));
            }
        }
        return acts;
    }

    private static Optional<SpeechAct> act(String part, GermanAddress to) {
        for (Rule rule : RULES) {
            Matcher m = rule.pattern.matcher(part);
            if (!m.matches()) {
                continue;
            }
            String said = to == GermanAddress.SIE ? rule.sie : to == GermanAddress.IHR ? toSeveral(rule.du) : rule.du;
            boolean given = m.groupCount() > 0 && m.group(1) != null;
            said = said.replaceAll("<(.*)>", given ? " $1" : "");
            for (int g = 1; g <= m.groupCount(); g++) {
                said = said.replace("$" + g, m.group(g) == null ? "" : toYou(m.group(g), to));
            }
            // Whoever is still told of in the third person cannot be addressed by rule.
            boolean third = said.indexOf(Names.RECIPIENT) >= 0
                    || said.indexOf(Names.SENDER) >= 0
                    || Pattern.compile("(?U)\\b(er|sie|ihn|ihm|ihnen|" + (to == GermanAddress.IHR ? "" : "ihr|")
                                    + "seine?[nmrs]?)\\b")
                            .matcher(said)
                            .find();
            return third
                    ? Optional.empty()
                    : Optional.of(new SpeechAct(
                            rule.sort, Text.capital(Text.ended(Text.oneLine(said))), bare(rule.sort, to)));
        }
        return Optional.empty();
    }

    private static String bare(SpeechAct.Sort sort, GermanAddress to) {
        return switch (sort) {
            case SORRY -> "Es tut mir leid.";
            case THANKS -> "Ich danke " + to.whom + ".";
            case CONGRATULATION -> "Ich gratuliere " + to.whom + ".";
            default -> null;
        };
    }

    private static String toSeveral(String du) {
        return du.replaceAll("(?U)\\b(?:dir|dich)\\b", "euch");
    }

    /** "ihre Geduld", said of the one who reads, as "deine Geduld"; "dass ich sie liebe" as "dass ich dich liebe". */
    private static String toYou(String words, GermanAddress to) {
        String own = Pattern.compile("(?U)\\b(?:ihr|sein)(e[nmrs]?)?(?= \\p{L})")
                .matcher(withYou(words, to))
                .replaceAll(m -> to.own(m.group(1) == null ? "" : m.group(1)));
        return Pattern.compile("(?iU)\\b(ich|wir) (?:sie|ihn|\uE000)\\b")
                .matcher(own)
                .replaceAll(m -> m.group(1) + " " + to.object)
                .replaceAll("(?U)\\b(ich|wir) (?:ihr|ihm|ihnen)\\b", "$1 " + to.whom);
    }

    /** "er sich Zeit genommen hat", said of the one who reads, as "du dir Zeit genommen hast"; else as it is. */
    private static String withYou(String clause, GermanAddress to) {
        Matcher m = Pattern.compile("(?iU)(?:er|sie|\uE000) (.+ )?(\\p{Ll}+)").matcher(clause);
        if (!m.matches()) {
            return clause;
        }
        Optional<String> verb = switch (to) {
            case DU -> GermanVerbs.agreed(m.group(2), GermanVerbs.GrammaticalPerson.DU);
            case SIE -> GermanVerbs.agreed(m.group(2), GermanVerbs.GrammaticalPerson.SIE);
            case IHR ->
                Optional.ofNullable(Map.of("haben", "habt", "hat", "habt", "sind", "seid", "ist", "seid")
                        .get(m.group(2)));
        };
        String middle = m.group(1) == null ? "" : m.group(1);
        // "sich Zeit nehmen" has whom it is for, "sich kümmern" has whom it does.
        String self = middle.startsWith("sich Zeit") || middle.startsWith("sich Mühe") ? to.forSelf : to.self;
        return verb.map(v -> to.subject + " " + middle.replaceFirst("^sich ", self + " ") + v)
                .orElse(clause);
    }
}

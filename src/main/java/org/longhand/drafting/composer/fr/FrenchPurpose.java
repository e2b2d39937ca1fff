package org.longhand.drafting.composer.fr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Purpose;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.WordFiles;

/** What a purpose lets the one say to the other in French. */
final class FrenchPurpose {

    private static final WordFiles FILES = WordFiles.beside(FrenchPurpose.class);
    private static final String VERB =
            "(?:(?:lui|leur|te|vous|le|la|les|me|l['’]|m['’])" + " ?)?(?:" + FILES.anyOf("purpose-verbs") + ")";
    private static final Pattern NEXT =
            Pattern.compile("(?iU)\\s*(?:[;.]|,? et(?: aussi)?|, puis|,)\\s+(?=" + VERB + "\\b)");
    private static final String TO = "(?: à (?:\uE000|lui|eux|elles|toi|vous))?";
    private static final String WHOM = "(?: (?:\uE000|lui|toi|vous))?";

    private static final Purpose.Ways WAYS = Purpose.Ways.of(FILES);
    private static final String INTENDS = "(?iU)^(?:je (?:veux|voudrais|souhaite) |pour )";

    private record Rule(Pattern pattern, SpeechAct.Sort sort, String tu, String vous) {

        Rule(String pattern, SpeechAct.Sort sort, String tu, String vous) {
            this(
                    Pattern.compile("(?iU)(?:(?:lui|leur|te|vous|le|la|les|me|l['’]|m['’]) ?)?" + pattern),
                    sort,
                    tu,
                    vous);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "(?:demander|dire) pardon" + TO + "(?: (pour|de|d['’]) ?(.+))?",
                    SpeechAct.Sort.SORRY,
                    "Je te demande pardon $1 $2",
                    "Je vous demande pardon $1 $2"),
            new Rule(
                    "excuser" + TO + "(?: (pour|de|d['’]) ?(.+))?",
                    SpeechAct.Sort.SORRY,
                    "Je te demande pardon $1 $2",
                    "Je vous demande pardon $1 $2"),
            new Rule(
                    "dire merci" + TO + "(?: (pour|de|d['’]) ?(.+))?",
                    SpeechAct.Sort.THANKS,
                    "Merci $1 $2",
                    "Merci $1 $2"),
            new Rule(
                    "remercier" + WHOM + "(?: (pour|de|d['’]) ?(.+))?",
                    SpeechAct.Sort.THANKS,
                    "Merci $1 $2",
                    "Merci $1 $2"),
            new Rule(
                    "féliciter" + WHOM + "(?: (pour|de|d['’]) ?(.+))?",
                    SpeechAct.Sort.CONGRATULATION,
                    "Félicitations $1 $2",
                    "Félicitations $1 $2"),
            new Rule(
                    "souhaiter" + TO + " (.+?)" + TO,
                    SpeechAct.Sort.WISH,
                    "Je te souhaite $1",
                    "Je vous" + " souhaite $1"),
            new Rule(
                    "inviter" + WHOM + " (à|au|aux|chez) (.+)",
                    SpeechAct.Sort.OTHER,
                    "Je t'invite $1 $2",
                    "Je vous invite $1 $2"),
            new Rule(
                    "(?:dire|annoncer)" + TO + " (que|qu['’]) ?(.+)",
                    SpeechAct.Sort.OTHER,
                    "Je veux te dire $1 $2",
                    "Je veux vous dire $1 $2"),
            new Rule(
                    "(?:dire|raconter)" + TO + " (combien|comment|ce que|ce qu['’]) ?(.+)",
                    SpeechAct.Sort.TELLING,
                    "Je veux te dire $1 $2",
                    "Je veux vous dire $1 $2"),
            new Rule(
                    "(?:annoncer|apprendre|raconter)" + TO + " ((?:mon|ma|mes|notre|nos|la|le|les|un|une) .+|l['’].+)",
                    SpeechAct.Sort.TELLING,
                    "Je veux t'annoncer $1",
                    "Je veux vous annoncer $1"),
            new Rule(
                    "demander" + TO + " (si|s['’]|quand|comment|ce que|ce qu['’]|où) ?(.+)",
                    SpeechAct.Sort.OTHER,
                    "Je voudrais te demander $1 $2",
                    "Je voudrais vous demander $1 $2"),
            new Rule(
                    "(?:demander|prier)" + TO + " (de|d['’]) ?(.+)",
                    SpeechAct.Sort.OTHER,
                    "Je te demande $1 $2",
                    "Je vous demande $1 $2"),
            new Rule(
                    "proposer" + TO + " (de|d['’]) ?(.+)",
                    SpeechAct.Sort.OTHER,
                    "Je te propose $1 $2",
                    "Je vous propose $1 $2"),
            new Rule(
                    "dire (?:au revoir|adieu)" + TO,
                    SpeechAct.Sort.OTHER,
                    "Je te dis au revoir",
                    "Je vous dis au revoir"));

    private FrenchPurpose() {}

    static List<SpeechAct> acts(Brief brief) {
        List<SpeechAct> acts = new ArrayList<>();
        if (brief.purpose() == null || brief.purpose().isBlank()) {
            return acts;
        }
        Names names = new Names(brief);
        boolean vous = FrenchPersons.isVous(brief);
        for (String whole : Text.sentences(Text.oneLine(brief.purpose()))) {
            Purpose purpose = Purpose.of(Text.open(Text.ended(whole)).replaceFirst(INTENDS, ""), WAYS);
            String sentence = purpose.said();
            int before = acts.size();
            Names.MarkedText marked = names.mark(Text.open(Text.ended(sentence))
                    .replaceFirst("(?iU)^(?:je (?:veux" + "|voudrais|souhaite) |pour )", ""));
            if (!marked.certain()) {
                continue;
            }
            for (String part : NEXT.split(ownOf(marked.text(), vous))) {
                act(part.strip(), vous)
                        .map(a -> new SpeechAct(a.sort(), marked.restore(a.sentence()), a.bare()))
                        .ifPresent(acts::add);
            }
            if (acts.size() > before) {
                purpose.rest().forEach(r -> acts.add(new SpeechAct(SpeechAct.Sort.RENOUNCING, r)));
            }
        }
        return acts;
    }

    /** "sa patience", said of the one who reads, as "ta patience"; a purpose names nobody else. */
    private static String ownOf(String purpose, boolean vous) {
        String whom = purpose.replaceAll(
                "(?iU)\\b(à|pour|sans|avec|sur) (?:elles?|lui|eux)\\b", "$1 " + (vous ? "vous" : "toi"));
        return Pattern.compile("(?iU)(?<![\\p{L}-])(son|sa|ses|leurs|leur(?! (?:" + FILES.anyOf("purpose-verbs")
                        + ")\\b))(?= \\p{L})")
                .matcher(whom)
                .replaceAll(m -> {
                    boolean many = m.group(1).toLowerCase(Locale.ROOT).matches("ses|leurs");
                    return vous || m.group(1).startsWith("l")
                            ? many ? "vos" : "votre"
                            : "t" + m.group(1).substring(1);
                });
    }

    private static String bare(SpeechAct.Sort sort, boolean vous) {
        return switch (sort) {
            case SORRY -> vous ? "Je vous demande pardon." : "Je te demande pardon.";
            case THANKS -> "Merci.";
            case CONGRATULATION -> "Félicitations.";
            default -> null;
        };
    }

    private static Optional<SpeechAct> act(String part, boolean vous) {
        for (Rule rule : RULES) {
            Matcher m = rule.pattern.matcher(part);
            if (!m.matches()) {
                continue;
            }
            String said = vous ? rule.vous : rule.tu;
            for (int g = 1; g <= m.groupCount(); g++) {
                said = said.replace("$" + g, m.group(g) == null ? "" : m.group(g));
            }
            // Whoever is still told of in the third person cannot be addressed by rule.
            boolean third = said.indexOf(Names.RECIPIENT) >= 0
                    || said.indexOf(Names.SENDER) >= 0
                    || Pattern.compile("(?iU)\\b(il|elle|lui|son|sa|ses|l['’]avoir)\\b")
                            .matcher(said)
                            .find();
            return third
                    ? Optional.empty()
                    : Optional.of(new SpeechAct(
                            rule.sort,
                            Text.capital(Text.ended(Text.oneLine(said).replaceAll("([dqs]u?['’]) ", "$1"))),
                            bare(rule.sort, vous)));
        }
        return Optional.empty();
    }
}

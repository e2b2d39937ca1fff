package org.longhand.drafting.composer.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Purpose;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;

/** What a purpose lets the one say to the other in English. */
final class EnglishPurpose {

    private static final WordFiles FILES = WordFiles.beside(EnglishPurpose.class);
    private static final String VERB = "(?:" + FILES.anyOf("purpose-verbs") + ")";
    private static final Pattern NEXT =
            Pattern.compile("(?i)\\s*(?:[;.]|,? and|, then|,)\\s+(?:also |then |to )*(?=" + VERB + "\\b)");
    private static final Purpose.Ways WAYS = Purpose.Ways.of(FILES);
    private static final String TO = "(?:(?:to )?(?:you|\uE000) )?";
    private static final Pattern WHOM = Pattern.compile(
            "(?i)\\b(wish|tell|ask|thank|remind|congratulate|invite|forgive|promise|to|let) (?:him|her|them)\\b");

    private record Rule(Pattern pattern, SpeechAct.Sort sort, String says) {

        Rule(String pattern, SpeechAct.Sort sort, String says) {
            this(Pattern.compile("(?i)" + pattern), sort, says);
        }
    }

    private static final Map<SpeechAct.Sort, String> BARE = Map.of(
            SpeechAct.Sort.SORRY, "I am sorry.",
            SpeechAct.Sort.THANKS, "Thank you.",
            SpeechAct.Sort.CONGRATULATION, "Congratulations.");

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "(?:say |tell )" + TO + "(?:that )?(?:i am |i['’]m |how )?sorry(?: i am)? (for|that|about) (.+)",
                    SpeechAct.Sort.SORRY,
                    "I am sorry $1 $2"),
            new Rule(
                    "(?:apologi[sz]e|make an apology) (?:to you )?for (.+)",
                    SpeechAct.Sort.SORRY,
                    "I am sorry" + " for $1"),
            new Rule(
                    "(?:say )" + TO + "(?:i am )?sorry(?: to you)?|apologi[sz]e(?: to you)?",
                    SpeechAct.Sort.SORRY,
                    "I am sorry"),
            new Rule(
                    "(?:say )?thank(?:s| you)?(?: to)?(?: you)? for (.+)",
                    SpeechAct.Sort.THANKS,
                    "Thank you" + " for $1"),
            new Rule("(?:say )?thank(?:s| you)?(?: to you| you)?", SpeechAct.Sort.THANKS, "Thank you"),
            new Rule("(?:tell you|say) (?:that )?((?:i|we|you|it) .+)", SpeechAct.Sort.OTHER, "$C1"),
            new Rule("tell you ((?:how|why|what|where) .+)", SpeechAct.Sort.TELLING, "I want to tell you $1"),
            new Rule("ask (?:you )?(?:for )?(?:your )?forgiveness", SpeechAct.Sort.SORRY, "I ask you to forgive me"),
            new Rule("ask (?:you )?(whether|if) (.+)", SpeechAct.Sort.OTHER, "I would like to ask you $1 $2"),
            new Rule(
                    "(?:tell you|share|give you) (?:the|my|our|some|a bit of) (?:good |great )?news(?: with you)?",
                    SpeechAct.Sort.TELLING,
                    "I have news for you"),
            new Rule(
                    "let you know (how|that|what|where|when|about) (.+)",
                    SpeechAct.Sort.TELLING,
                    "I want to let you know $1 $2"),
            new Rule("tell you about (.+)", SpeechAct.Sort.TELLING, "I want to tell you about $1"),
            new Rule(
                    "((?:pay|give|send|bring)(?: you)? back|repay|return|meet|visit|see|offer|propose|suggest|share"
                            + "|settle)(?: (.+))?",
                    SpeechAct.Sort.OTHER,
                    "I would like to $1 $2"),
            new Rule("(ask|invite) you (to|for) (.+)", SpeechAct.Sort.OTHER, "I would like to $1 you $2 $3"),
            new Rule("let you go( .+)?", SpeechAct.Sort.OTHER, "I let you go$1"),
            new Rule("forgive you( .+)?", SpeechAct.Sort.OTHER, "I forgive you$1"),
            new Rule("wish you (.+)", SpeechAct.Sort.WISH, "I wish you $1"),
            new Rule("congratulate you(?: (on|for) (.+))?", SpeechAct.Sort.CONGRATULATION, "Congratulations $1 $2"),
            new Rule("remind you (that|of|how) (.+)", SpeechAct.Sort.OTHER, "Let me remind you $1 $2"),
            new Rule("promise (?:you )?(to|that) (.+)", SpeechAct.Sort.OTHER, "I promise $1 $2"),
            new Rule("(admit|confess) (?:to you )?that (.+)", SpeechAct.Sort.OTHER, "I $1 that $2"),
            new Rule("say (?:goodbye|farewell)(?: to you)?", SpeechAct.Sort.OTHER, "This is my goodbye to you"));

    private EnglishPurpose() {}

    static List<SpeechAct> acts(Brief brief) {
        List<SpeechAct> acts = new ArrayList<>();
        if (brief.purpose() == null || brief.purpose().isBlank()) {
            return acts;
        }
        EnglishPersons persons = EnglishPersons.ofBrief(brief);
        for (String sentence : Text.sentences(Text.oneLine(brief.purpose()))) {
            Purpose purpose = Purpose.of(toYou(Text.open(Text.ended(sentence))), WAYS);
            int before = acts.size();
            Turned turned = persons.turnPurpose(WHOM.matcher(purpose.said()).replaceAll("$1 you"));
            String you = toYou(turned.text());
            if (!turned.certain()
                    || Pattern.compile("(?i)\\b(he|him|his|she|they|them" + "|their)\\b")
                            .matcher(you)
                            .find()) {
                continue;
            }
            for (String part : NEXT.split(Text.open(Text.ended(you)))) {
                act(part.strip()).ifPresent(acts::add);
            }
            if (acts.size() > before) {
                purpose.rest().forEach(s -> acts.add(new SpeechAct(SpeechAct.Sort.RENOUNCING, s)));
            }
        }
        return acts;
    }

    private static String toYou(String purpose) {
        return Text.oneLine(purpose)
                .replaceFirst(
                        "(?i)^(?:(?:i (?:want|would like|need|wish)|i['’]d like|the purpose"
                                + " is|just|simply)"
                                + " )?to ",
                        "")
                .replaceFirst("^(\\p{Lu})(?=\\p{Ll})", "$1");
    }

    private static Optional<SpeechAct> act(String part) {
        for (Rule rule : RULES) {
            Matcher m = rule.pattern.matcher(part);
            if (m.matches()) {
                StringBuilder said = new StringBuilder(rule.says);
                for (int g = m.groupCount(); g > 0; g--) {
                    String value = m.group(g) == null ? "" : m.group(g);
                    replace(said, "$C" + g, Text.capital(value));
                    replace(said, "$" + g, value);
                }
                String sentence = Text.oneLine(said.toString())
                        .replaceAll("\\bi\\b", "I")
                        .replaceAll(",? and that (?=(?:I|we|you)\\b)", ". ");
                sentence = String.join(
                        " ",
                        Text.sentences(sentence).stream().map(Text::capital).toList());
                return Optional.of(new SpeechAct(rule.sort, Text.capital(Text.ended(sentence)), BARE.get(rule.sort)));
            }
        }
        return Optional.empty();
    }

    private static void replace(StringBuilder in, String what, String with) {
        int at = in.indexOf(what);
        if (at >= 0) {
            in.replace(at, at + what.length(), with);
        }
    }
}

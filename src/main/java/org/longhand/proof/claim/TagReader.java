package org.longhand.proof.claim;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.proof.claim.Form.Tense;
import org.longhand.proof.claim.Form.WordKind;

/** Reads the tags of LanguageTool's dictionaries, each language's own way. */
final class TagReader {

    private static final Pattern FRENCH_VERB = Pattern.compile(
            "V(?: etre| avoir)? (ind|con|imp|sub|inf|ppr) ?" + "(pres|impa|psim|futu)? ?([123])? ?([sp])?.*");
    private static final Pattern ITALIAN_VERB =
            Pattern.compile("(?:VER|AUX|MOD|CAU|ASP):(ind|cond|impr|sub|inf|part|ger)\\+(pres|past|impf|fut).*?"
                    + "(?:\\+([123]))?(?:\\+([sp]))?.*");

    private TagReader() {}

    static Form read(String language, String lemma, String tag) {
        return switch (language) {
            case "de" -> german(lemma, tag);
            case "fr" -> french(lemma, tag);
            case "es" -> spanish(lemma, tag);
            case "it" -> italian(lemma, tag);
            case "pl" -> polish(lemma, tag);
            default -> english(lemma, tag);
        };
    }

    private static Form english(String lemma, String tag) {
        if (tag.startsWith("NN") && !tag.startsWith("NNP")) {
            return word(lemma, WordKind.NOUN);
        }
        if (tag.startsWith("JJ")) {
            return word(lemma, WordKind.ADJECTIVE);
        }
        if (tag.startsWith("RB")) {
            return word(lemma, WordKind.ADVERB);
        }
        return switch (tag) {
            case "VB" -> verb(lemma, Tense.INFINITIVE, 0, false);
            case "VBP" -> verb(lemma, Tense.PRESENT, 0, false);
            case "VBZ" -> verb(lemma, Tense.PRESENT, 3, false);
            case "VBD" -> verb(lemma, Tense.PAST, 0, false);
            case "VBN", "VBG" -> verb(lemma, Tense.PARTICIPLE, 0, false);
            case "MD" -> verb(lemma, Tense.PRESENT, 0, false);
            default -> word(lemma, WordKind.OTHER);
        };
    }

    private static Form german(String lemma, String tag) {
        if (tag.startsWith("SUB")) {
            return word(lemma, WordKind.NOUN);
        }
        if (tag.startsWith("ADJ")) {
            return word(lemma, WordKind.ADJECTIVE);
        }
        if (tag.startsWith("ADV")) {
            return word(lemma, WordKind.ADVERB);
        }
        if (tag.startsWith("PA")) {
            return verb(lemma, Tense.PARTICIPLE, 0, false);
        }
        if (!tag.startsWith("VER")) {
            return word(lemma, WordKind.OTHER);
        }
        int person = tag.contains(":1:") ? 1 : tag.contains(":2:") ? 2 : tag.contains(":3:") ? 3 : 0;
        boolean plural = tag.contains(":PLU");
        Tense tense = tag.contains(":PA2") || tag.contains(":PA1")
                ? Tense.PARTICIPLE
                : tag.contains(":INF") || tag.contains(":EIZ")
                        ? Tense.INFINITIVE
                        : tag.contains(":IMP")
                                ? Tense.IMPERATIVE
                                : tag.contains(":PRT")
                                        ? Tense.PAST
                                        : tag.contains(":KJ2") ? Tense.CONDITIONAL : Tense.PRESENT;
        return verb(lemma, tense, person, plural);
    }

    private static Form french(String lemma, String tag) {
        if (tag.startsWith("N ")) {
            return word(lemma, WordKind.NOUN);
        }
        if (tag.startsWith("J ")) {
            return word(lemma, WordKind.ADJECTIVE);
        }
        if (tag.startsWith("A")) {
            return word(lemma, WordKind.ADVERB);
        }
        if (tag.startsWith("V") && tag.contains(" ppa")) {
            return verb(lemma, Tense.PARTICIPLE, 0, false);
        }
        Matcher m = FRENCH_VERB.matcher(tag);
        if (!m.matches()) {
            return word(lemma, WordKind.OTHER);
        }
        String time = m.group(2) == null ? "" : m.group(2);
        Tense tense = switch (m.group(1)) {
            case "con" -> Tense.CONDITIONAL;
            case "imp" -> Tense.IMPERATIVE;
            case "inf" -> Tense.INFINITIVE;
            case "ppr" -> Tense.PARTICIPLE;
            case "ind" -> time.equals("pres") ? Tense.PRESENT : time.equals("futu") ? Tense.FUTURE : Tense.PAST;
            default -> Tense.CONDITIONAL;
        };
        return verb(lemma, tense, m.group(3) == null ? 0 : m.group(3).charAt(0) - '0', "p".equals(m.group(4)));
    }

    private static Form spanish(String lemma, String tag) {
        if (tag.startsWith("NC")) {
            return word(lemma, WordKind.NOUN);
        }
        if (tag.startsWith("A")) {
            return word(lemma, WordKind.ADJECTIVE);
        }
        if (tag.startsWith("R")) {
            return word(lemma, WordKind.ADVERB);
        }
        if (!tag.startsWith("V") || tag.length() < 6) {
            return word(lemma, WordKind.OTHER);
        }
        int person = Character.isDigit(tag.charAt(4)) ? tag.charAt(4) - '0' : 0;
        Tense tense = switch (tag.charAt(2)) {
            case 'N' -> Tense.INFINITIVE;
            case 'P', 'G' -> Tense.PARTICIPLE;
            case 'M' -> Tense.IMPERATIVE;
            case 'S' -> Tense.CONDITIONAL;
            default ->
                switch (tag.charAt(3)) {
                    case 'S', 'I' -> Tense.PAST;
                    case 'F' -> Tense.FUTURE;
                    case 'C' -> Tense.CONDITIONAL;
                    default -> Tense.PRESENT;
                };
        };
        return verb(lemma, tense, person, tag.charAt(5) == 'P');
    }

    private static Form italian(String lemma, String tag) {
        if (tag.startsWith("NOUN")) {
            return word(lemma, WordKind.NOUN);
        }
        if (tag.startsWith("ADJ")) {
            return word(lemma, WordKind.ADJECTIVE);
        }
        if (tag.startsWith("ADV")) {
            return word(lemma, WordKind.ADVERB);
        }
        Matcher m = ITALIAN_VERB.matcher(tag);
        if (!m.matches()) {
            return word(lemma, WordKind.OTHER);
        }
        Tense tense = switch (m.group(1)) {
            case "inf" -> Tense.INFINITIVE;
            case "part", "ger" -> Tense.PARTICIPLE;
            case "impr" -> Tense.IMPERATIVE;
            case "cond", "sub" -> Tense.CONDITIONAL;
            default ->
                switch (m.group(2)) {
                    case "past", "impf" -> Tense.PAST;
                    case "fut" -> Tense.FUTURE;
                    default -> Tense.PRESENT;
                };
        };
        return verb(lemma, tense, m.group(3) == null ? 0 : m.group(3).charAt(0) - '0', "p".equals(m.group(4)));
    }

    private static Form polish(String lemma, String tag) {
        if (tag.startsWith("subst") || tag.startsWith("ger")) {
            return word(lemma, WordKind.NOUN);
        }
        if (tag.startsWith("adj")) {
            return word(lemma, WordKind.ADJECTIVE);
        }
        if (tag.startsWith("adv")) {
            return word(lemma, WordKind.ADVERB);
        }
        if (!tag.startsWith("verb")) {
            return word(lemma, tag.startsWith("ppas") || tag.startsWith("pact") ? WordKind.ADJECTIVE : WordKind.OTHER);
        }
        int person = tag.contains(":pri") ? 1 : tag.contains(":sec") ? 2 : tag.contains(":ter") ? 3 : 0;
        boolean perfective = tag.contains(":perf");
        Tense tense = tag.contains(":inf")
                ? Tense.INFINITIVE
                : tag.contains(":praet")
                        ? Tense.PAST
                        : tag.contains(":pot")
                                ? Tense.CONDITIONAL
                                : tag.contains(":impt")
                                        ? Tense.IMPERATIVE
                                        : tag.contains(":bedzie") || tag.contains(":fin") && perfective
                                                ? Tense.FUTURE
                                                : Tense.PRESENT;
        return verb(lemma, tense, person, tag.contains(":pl"));
    }

    private static Form word(String lemma, WordKind kind) {
        return new Form(lemma, kind, Tense.NONE, 0, false);
    }

    private static Form verb(String lemma, Tense tense, int person, boolean plural) {
        return new Form(lemma, WordKind.VERB, tense, person, plural);
    }
}

package org.longhand.drafting.composer.es;

import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Names;

/** Turns what is done to one of the two, or is theirs, where Spanish names them behind a preposition. */
final class SpanishObjects {

    private static final String R = String.valueOf(Names.RECIPIENT);
    private static final String S = String.valueOf(Names.SENDER);
    private static final String ONE_WORD_VERB =
            "\\p{L}+(?:é|í|o|amos|imos|emos|aba|ía|ábamos|íamos)|vi|di|fui|hice|dije|puse|quise|pude|traje";

    private SpanishObjects() {}

    static String turned(String text, boolean usted) {
        String bare = replace(
                replace(replace(text, "\\b(?:la|el) (?=[" + R + S + "])", ""), "\\bal (?=[" + R + S + "])", "a "),
                "\\bdel (?=[" + R + S + "])",
                "de ");
        String s = replace(bare, "\\b(el|la) ([\\p{L}-]+) de " + R + "(?!\\p{L})", usted ? "su $2" : "tu $2");
        s = replace(s, "\\b(los|las) ([\\p{L}-]+) de " + R + "(?!\\p{L})", usted ? "sus $2" : "tus $2");
        s = replace(s, "\\b(el|la) ([\\p{L}-]+) de " + S + "(?!\\p{L})", "mi $2");
        s = replace(s, "\\b(los|las) ([\\p{L}-]+) de " + S + "(?!\\p{L})", "mis $2");
        s = replace(s, "\\bcon " + R, usted ? "con usted" : "contigo");
        s = replace(s, "\\bcon " + S, "conmigo");
        // "A Lucía le gustan" and "le di a Lucía": the little pronoun says it all.
        s = replace(
                s,
                "^a " + R + " (no |nunca |siempre |también |ya )?le\\b",
                (usted ? "a usted " : "") + "$1" + (usted ? "le" : "te"));
        s = replace(s, "\\ble ((?:he |había )?\\p{L}+) (.*?)a " + R + "(?!\\p{L})", (usted ? "le" : "te") + " $1 $2");
        s = replace(
                s,
                "(^|, |\\b(?:y|pero|cuando|ayer|no|nunca|siempre) )(?:yo )?((?:he|hemos|había) \\p{L}+(?:d[oa]"
                        + "|cho|sto|rto)|(?:"
                        + ONE_WORD_VERB + ")) a " + R + "(?!\\p{L})",
                "$1" + (usted ? "le" : "te") + " $2");
        s = replace(s, "\\ble ((?:ha |había )?\\p{L}+) a " + S + "(?!\\p{L})", "me $1");
        s = replace(s, "\\b(me \\p{L}+ó|me ha \\p{L}+d[oa]|(?:\\p{L}+ó)) a " + S + "(?!\\p{L})", "me $1")
                .replaceAll("(?i)\\bme me\\b", "me");
        s = replace(s, "\\bcasa de " + R, usted ? "su casa" : "tu casa");
        s = replace(
                s,
                "\\b(acuerdo|hablé|hablamos|aprendí|aprendimos|lejos|cerca|detrás|delante|lado|enamoré|despedí"
                        + "|orgullos[oa]|cuidé|saber|supe|antes|después|además) de "
                        + R,
                usted ? "$1 de usted" : "$1 de ti");
        s = replace(s, "\\b(para|por|sin|hacia|sobre|ante|contra|en|desde) " + R, usted ? "$1 usted" : "$1 ti");
        s = replace(s, "\\b(para|por|sin|de|hacia|sobre|ante|contra|en|desde|a) " + S, "$1 mí");
        return Pattern.compile("(?U)^(te|le) (\\p{Lu})")
                .matcher(s)
                .replaceAll(m -> m.group(1) + " " + m.group(2).toLowerCase(java.util.Locale.ROOT));
    }

    private static String replace(String s, String pattern, String with) {
        return Pattern.compile("(?iU)" + pattern).matcher(s).replaceAll(with);
    }
}

package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;

/**
 * Finds ellipses that stand for something that was left out: "in the choir on …." is a gap, "Well…" is a breath. Such
 * an ellipsis stands apart from the word before it, as a word of its own does, and either a comma or a full stop
 * follows it, or the word before it cannot be a phrase's last one. Where one gap stands in a sentence, each of its
 * ellipses that stands between words is another.
 */
final class LeftOut {

    private static final Pattern BRACKETED = Pattern.compile("\\(\\s*(?:…|\\.{3})\\s*\\)|\\[\\s*(?:…|\\.{3})\\s*\\]");
    private static final Pattern APART =
            Pattern.compile("(?<=[\\p{L}\\p{N},])\\h+(…|\\.{3}(?!\\.\\h*$))(?=[.,;]|\\h|$)");
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{M}'’]+)\\h*$");
    private static final Pattern FOLLOWED = Pattern.compile("^(?:\\.(?!\\.)|,|;)");
    private static final Pattern BETWEEN = Pattern.compile("^\\h+\\p{Ll}");

    /** Articles, possessives and prepositions: a word has to follow them. */
    private static final Map<String, Set<String>> OPEN = Map.of(
            "en",
                    words("the a an my your our his her their its in on at from with of for by to near into "
                            + "called named "
                            + "dear mr mrs ms dr"),
            "de",
                    words("der die das dem den des ein eine einen einem einer mein meine meinen meinem meiner "
                            + "dein deine "
                            + "deinen deinem deiner unser unsere unseren unserem im am vom zum zur beim "
                            + "in an auf aus bei mit "
                            + "von zu nach für namens liebe lieber frau herr"),
            "fr",
                    words("le la les un une des du au aux mon ma mes ton ta tes notre nos votre vos de à en "
                            + "dans chez avec "
                            + "pour sur sous près appelé nommée cher chère madame monsieur"),
            "es",
                    words("el la los las un una unos unas mi mis tu tus su sus nuestro nuestra de del a al en "
                            + "con por para "
                            + "desde hasta cerca llamado llamada querido querida señor señora"),
            "it",
                    words("il lo la i gli le un uno una di del della a al alla in nel nella con per da dal "
                            + "dalla su sul "
                            + "sulla chiamato chiamata caro cara"),
            "pl",
                    words("w we na z ze do od po przy dla pod nad za o u przez mój moja twój twoja nasz nasza "
                            + "drogi droga "
                            + "pan pani"));

    private LeftOut() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** @param language a BCP 47 primary tag */
    static List<Span> in(String text, String language) {
        List<Span> found = new ArrayList<>();
        Matcher bracketed = BRACKETED.matcher(text);
        while (bracketed.find()) {
            found.add(new Span(bracketed.start(), bracketed.end()));
        }
        Matcher m = APART.matcher(text);
        List<Span> between = new ArrayList<>();
        while (m.find()) {
            Span place = new Span(m.start(1), m.end(1));
            String after = text.substring(place.end(), Math.min(text.length(), place.end() + 3));
            if (FOLLOWED.matcher(after).find() || opens(text, m.start(), language)) {
                found.add(place);
            } else if (BETWEEN.matcher(after).find()) {
                between.add(place);
            }
        }
        List<Span> gaps = List.copyOf(found);
        between.stream()
                .filter(place -> gaps.stream().anyMatch(gap -> together(gap, place, text)))
                .forEach(found::add);
        return found;
    }

    private static boolean opens(String text, int end, String language) {
        Matcher word = WORD_BEFORE.matcher(text).region(Math.max(0, end - 40), end);
        return word.find()
                && OPEN.getOrDefault(language, Set.of()).contains(word.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether nothing between the two ends a sentence or a line: what is left out ends none. */
    private static boolean together(Span one, Span other, String text) {
        String between = text.substring(Math.min(one.end(), other.end()), Math.max(one.start(), other.start()));
        return !between.matches("(?s).*(?:[.!?](?:\\s|$)|\\n).*");
    }
}

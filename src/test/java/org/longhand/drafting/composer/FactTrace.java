package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.de.GermanVerbs;
import org.longhand.drafting.composer.en.EnglishVerbs;

/**
 * Looks for what was told in what was written: every word of a fact that carries meaning must stand in one paragraph,
 * in the form it was told in or in another form of the same word. Names of the two people may have become pronouns.
 */
final class FactTrace {

    private static final Set<String> LIGHT = Text.set("""
            i me my mine myself you your yours yourself we us our he him his she her hers it its they them their a an
            the and or but so of to in on at by for with from am is are was were be been has have had do does did will
            would not that this s t d ll ve re m don doesn isn wasn
            je j tu te toi ton ta tes vous votre vos nous notre nos il elle lui son sa ses me moi mon ma mes mien le la
            les l un une des de du d à au aux et ou que qu qui se c ce n ne y en suis es est sommes êtes sont ai as a
            avons avez ont été avoir être
            ich mir mich mein meine meinen meinem meiner du dich dir dein deine deinen deinem deiner er sie es ihn ihm
            ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner sich uns unser unsere der die das den dem ein
            eine einen und mit am im hat habe hast haben ist bin bist sind hatte war wird wirst werden beide frau herr
            yo tú te ti mi mis tu tus su sus él ella le lo los las el nos y con por para se ha has he es era son señora
            señor don al del usted está estás cumpleaños mann marido mujer esposo""");
    private static final int SHORTEST_STEM = 4;

    private FactTrace() {}

    /** The words of a fact that no single paragraph of the letter carries; empty when the fact was told. */
    static List<String> missing(String fact, String letter, Brief brief) {
        Set<String> people = new HashSet<>();
        for (String name : new String[] {
            brief.sender().name(),
            brief.sender().signs(),
            brief.recipient().name(),
            brief.recipient().calledBy(),
            brief.relationship()
        }) {
            Text.words(name == null ? "" : name).forEach(w -> people.addAll(List.of(w, w + "s")));
        }
        List<String> best = null;
        for (String paragraph : letter.split("\n\n")) {
            Set<String> written = new HashSet<>(Text.words(paragraph));
            List<String> missing = new ArrayList<>();
            for (String word : Text.words(fact)) {
                if (!LIGHT.contains(word) && !people.contains(word) && !says(written, word)) {
                    missing.add(word);
                }
            }
            if (best == null || missing.size() < best.size()) {
                best = missing;
            }
        }
        return best;
    }

    private static final Map<String, Set<String>> FORMS = new ConcurrentHashMap<>();

    private static Set<String> forms(String word) {
        Set<String> forms = new HashSet<>(Set.of(word + "s"));
        EnglishVerbs.gerund(word).ifPresent(forms::add);
        EnglishVerbs.baseOfPast(word).ifPresent(forms::add);
        if (EnglishVerbs.looksThird(word)) {
            forms.add(EnglishVerbs.baseOfThird(word));
        }
        forms.addAll(FrameWords.forms(word));
        return forms;
    }

    private static boolean says(Set<String> written, String word) {
        if (written.contains(word)) {
            return true;
        }
        Set<String> forms = new HashSet<>(FORMS.computeIfAbsent(word, FactTrace::forms));
        boolean joined = forms.stream()
                .anyMatch(f -> written.stream()
                        .anyMatch(w -> w.length() > f.length()
                                && w.endsWith(f)
                                && GermanVerbs.SEPARABLE.contains(w.substring(0, w.length() - f.length()))));
        if (joined) {
            return true;
        }
        // A German prefix that stood apart, written with its verb.
        written.stream()
                .filter(w -> w.endsWith(word) && w.length() > word.length() + 1
                        || w.startsWith(word) && GermanVerbs.SEPARABLE.contains(word))
                .forEach(forms::add);
        if (forms.stream().anyMatch(written::contains)) {
            return true;
        }
        // French persons differ in their last letters: "aime", "aimes".
        String stem = word.toLowerCase(Locale.ROOT).replaceFirst("(e|es|a|as|ait|ais|iez|t|s|ez)$", "");
        return stem.length() >= SHORTEST_STEM
                && written.stream()
                        .anyMatch(w -> w.startsWith(stem)
                                && w.length() <= stem.length() + 3
                                && w.length() <= word.length() + 1);
    }
}

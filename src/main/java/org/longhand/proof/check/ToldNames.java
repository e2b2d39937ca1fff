package org.longhand.proof.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Stemmer;

/** The names that a brief tells, with the other names of the same people, countries and towns. */
final class ToldNames {

    /** @param from the words of which any tells the names: "poles" of "poland" */
    private record Country(List<String> names, List<String> from) {

        static Country of(String line) {
            String[] sides = line.split(":");
            return new Country(
                    List.of(sides[0].strip().split("\\s+")),
                    List.of(sides[1].strip().split("\\s+")));
        }
    }

    private static final List<Country> COUNTRIES =
            Lexicon.shared("countries").stream().map(Country::of).toList();

    private final Lexicon lexicon;
    private final Set<String> told;

    /** @param words the bases of all words that were told */
    ToldNames(Set<String> words, Lexicon lexicon) {
        this.lexicon = lexicon;
        told = new HashSet<>(words);
        for (Country country : COUNTRIES) {
            if (any(country.from())) {
                told.addAll(country.names());
            }
        }
        for (String section : List.of("nicknames", "nations", "exonyms")) {
            for (List<String> group : Lexicon.sharedWords(section)) {
                if (any(group)) {
                    told.addAll(group);
                }
            }
        }
    }

    private boolean any(List<String> words) {
        for (String word : words) {
            if (told.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean has(String base) {
        return told.contains(base)
                || base.endsWith("s") && told.contains(base.substring(0, base.length() - 1))
                || told.contains(base + "s")
                || lexicon.language().equals("pl") && inflected(base)
                || lexicon.language().equals("de")
                        && base.endsWith("er")
                        && told.contains(base.substring(0, base.length() - 2));
    }

    /** Polish names bend at their end: Kraków, Krakowie. */
    private boolean inflected(String base) {
        String first = firstPart(base);
        return told.stream()
                .anyMatch(t -> Stemmer.sameButForEnding(t, base) || Stemmer.sameButForEnding(firstPart(t), first));
    }

    /** Some towns bend in their middle too: Białystok, w Białymstoku. */
    private static String firstPart(String base) {
        return base.replaceFirst("(?<=\\w{3})(?:ym|ego|emu)(?=\\w{3})", "y");
    }
}

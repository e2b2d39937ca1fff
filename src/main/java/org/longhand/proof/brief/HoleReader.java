package org.longhand.proof.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;

/**
 * Finds dots that stand for something left out ("told me in … that you still sing"), and not those of somebody who
 * pauses ("It has been so long …").
 */
final class HoleReader {

    private static final Pattern DOTS = Pattern.compile("(?:…|\\.{3,}|\\. \\. \\.)+");
    /** What wants a word behind it. */
    private static final Pattern WANTS =
            Pattern.compile("(?iUs).*(?:^|[^\\p{L}])(?:in|at|on|of|to|from|by|with|for|near"
                    + "|called|named|the|a|an|my|our|your|his|her|and|is|mr|mrs|ms|dr|aunt|uncle|daughter"
                    + "|son|brother|sister"
                    + "|friend|im|am|an|auf|bei|mit|von|nach|aus|namens|hei(?:ss|ß)t|der|die|das|dem|den"
                    + "|ein|eine|einen|mein"
                    + "|meine|dein|deine|unser|unsere|frau|herr|tante|onkel|tochter|sohn|bruder|schwester|à"
                    + "|en|de|du|le|la|les"
                    + "|un|une|chez|avec|dans|mon|ma|ton|ta|appelée?|fille|fils|frère|sœur|el|los|las|con"
                    + "|del|al|por|mi|tu"
                    + "|llamad[oa]|hija|hijo|hermano|hermana|di|da|il|lo|gli|una|nel|nella|mio|mia|tuo|tua"
                    + "|figlia|figlio"
                    + "|fratello|sorella|w|we|na|z|ze|do|od|u|o|mój|moja|twój|twoja|córka|syn|brat"
                    + "|siostra)\\.?\\s+$");

    private static final Pattern GOES_ON = Pattern.compile("^\\s*[.,;!?](?!\\.).*|^\\s+\\p{Ll}.*", Pattern.DOTALL);

    private HoleReader() {}

    static List<Span> read(String text) {
        List<Span> holes = new ArrayList<>();
        List<Span> apart = new ArrayList<>();
        Matcher m = DOTS.matcher(text);
        while (m.find()) {
            String before = text.substring(0, m.start());
            String after = text.substring(m.end());
            boolean spaced = before.isEmpty() || before.matches("(?s).*\\s");
            boolean inside =
                    spaced && !before.isBlank() && GOES_ON.matcher(after).matches();
            Span span = new Span(m.start(), m.end());
            if (inside && WANTS.matcher(before).matches() || spaced && after.matches("(?s)\\.(?:\\s.*)?")) {
                holes.add(span);
            } else if (spaced && after.isBlank() && WANTS.matcher(before).matches()) {
                holes.add(span);
            } else if (inside) {
                apart.add(span);
            }
        }
        // "Our daughter … told me in … that": where one is a hole, another of the same kind is none by chance.
        if (!holes.isEmpty()) {
            holes.addAll(apart);
        }
        return holes;
    }
}

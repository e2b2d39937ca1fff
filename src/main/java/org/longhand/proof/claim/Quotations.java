package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;

/** Finds what stands in quotation marks, of any of our languages. */
final class Quotations {

    /** Its loops give nothing back: a loop that may would take a frame of the stack for each turn. */
    private static final Pattern QUOTATION = Pattern.compile("[“„\"]([^“”„\"]{2,}+)[“”\"]"
            + "|«\\s?([^«»]{2,}+)»"
            + "|(?<![\\p{L}\\p{Nd}])['‘]([^'‘’\\n]{1,}+(?:['’](?<=\\p{L}['’])(?=\\p{L})[^'‘’\\n]++)*+)['’](?!\\p{L})");

    private Quotations() {}

    /** The quoted words of a part of a text, without their marks. */
    static List<Span> in(String text, Span part) {
        List<Span> found = new ArrayList<>();
        Matcher m = QUOTATION.matcher(text).region(part.start(), part.end());
        while (m.find()) {
            for (int g = 1; g <= 3; g++) {
                if (m.group(g) != null) {
                    found.add(new Span(m.start(g), m.end(g)));
                }
            }
        }
        return found;
    }
}

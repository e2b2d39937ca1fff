package org.longhand.proof.text;

/** Where sentences begin and end. */
public final class Sentences {

    private Sentences() {}

    /** Start and end, exclusive, of the sentence that holds this place; the whole text where none does. */
    public static int[] around(String text, int offset) {
        return Tokenizer.sentences(text).stream()
                .filter(s -> s.holds(offset))
                .findFirst()
                .map(s -> new int[] {s.start(), s.end()})
                .orElse(new int[] {0, text.length()});
    }
}

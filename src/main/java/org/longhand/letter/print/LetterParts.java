package org.longhand.letter.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.longhand.hand.LetterText;

/** Finds in a letter's text, as a person left it, the parts that are placed differently on paper. */
final class LetterParts {

    /** A greeting or a closing is a short line; a sentence that happens to end in a comma is longer. */
    private static final int SHORT_LINE = 60;

    /** P.S., PS, P.P.S. and so on; P.D. in Spanish; and the whole word. */
    private static final Pattern POSTSCRIPT = Pattern.compile(
            "(?:(?:[Pp]\\.?\\h?){1,3}[Ss]|(?:P\\.?\\h?){1,3}D|(?i:post-?\\h?script(?:um)?))(?![\\p{L}\\p{N}’'-]"
                    + "|\\.\\p{L})");

    private LetterParts() {}

    /**
     * @param text the whole text; paragraphs are divided by empty lines
     * @param closing the closing as it was asked for, or null; a person may have written another
     * @param signs the signature as it was asked for; a person may have written another
     * @param date the date line
     * @return the parts; their texts in order are the text's words, none lost and none added but the date
     */
    static LetterText of(String text, String closing, String signs, String date) {
        List<String> blocks = new ArrayList<>(Arrays.stream(text.strip().split("\\R[\\h]*(?:\\R[\\h]*)++"))
                .map(String::strip)
                .filter(b -> !b.isEmpty())
                .toList());
        String salutation = takeSalutation(blocks);
        List<String> postscripts = takePostscripts(blocks, closing, signs);
        String[] end = takeEnd(blocks, closing, signs);
        return new LetterText(date, salutation, blocks, end[0], end[1], postscripts);
    }

    /** What stands under a closing or a signature from the first line on that says it is a postscript. */
    private static List<String> takePostscripts(List<String> blocks, String closing, String signs) {
        for (int b = 0; b < blocks.size(); b++) {
            List<String> lines = blocks.get(b).lines().map(String::strip).toList();
            for (int l = b == 0 ? 1 : 0; l < lines.size(); l++) {
                if (!POSTSCRIPT.matcher(lines.get(l)).lookingAt()) {
                    continue;
                }
                List<String> above = new ArrayList<>(blocks.subList(0, b));
                if (l > 0) {
                    above.add(String.join("\n", lines.subList(0, l)));
                }
                String[] end = takeEnd(new ArrayList<>(above), closing, signs);
                if (end[0].isEmpty() && end[1].isEmpty()) {
                    continue; // said in the middle of the letter: a paragraph like any other
                }
                List<String> postscripts = new ArrayList<>();
                postscripts.add(String.join("\n", lines.subList(l, lines.size())));
                postscripts.addAll(blocks.subList(b + 1, blocks.size()));
                blocks.clear();
                blocks.addAll(above);
                return postscripts;
            }
        }
        return List.of();
    }

    private static String takeSalutation(List<String> blocks) {
        if (blocks.isEmpty()) {
            return "";
        }
        List<String> lines = blocks.get(0).lines().toList();
        String first = lines.get(0).strip();
        boolean more = blocks.size() > 1 || lines.size() > 1;
        if (!more || first.length() > SHORT_LINE || !first.matches(".*[,:!—–-]\\h*")) {
            return "";
        }
        replace(blocks, 0, lines.subList(1, lines.size()));
        return first;
    }

    /** The closing and the signature, each empty where there is none. */
    private static String[] takeEnd(List<String> blocks, String closing, String signs) {
        if (blocks.isEmpty()) {
            return new String[] {"", ""};
        }
        int last = blocks.size() - 1;
        List<String> lines = blocks.get(last).lines().map(String::strip).toList();
        int n = lines.size();
        String bottom = lines.get(n - 1);
        boolean named = same(bottom, signs);
        // German closes without a comma: "Herzliche Grüße", and the name below.
        boolean bare = n == 2
                && named
                && last > 0
                && lines.get(0).length() <= SHORT_LINE
                && !lines.get(0).matches(".*[.!?…:]");
        if (n >= 2
                && (bare || isClosing(lines.get(n - 2), closing))
                && (named || n == 2 && bottom.length() <= SHORT_LINE)) {
            replace(blocks, last, lines.subList(0, n - 2));
            return new String[] {lines.get(n - 2), bottom};
        }
        if (named && n == 1 && last > 0) { // the name in a block of its own, the closing above it
            List<String> above = blocks.get(last - 1).lines().map(String::strip).toList();
            blocks.remove(last);
            if (above.size() == 1 && isClosing(above.get(0), closing)) {
                blocks.remove(last - 1);
                return new String[] {above.get(0), bottom};
            }
            return new String[] {"", bottom};
        }
        if (n == 1 && closing != null && same(bottom, closing)) {
            blocks.remove(last);
            return new String[] {bottom, ""};
        }
        return new String[] {"", ""};
    }

    private static boolean isClosing(String line, String closing) {
        return closing != null && same(line, closing) || line.length() <= SHORT_LINE && line.endsWith(",");
    }

    private static boolean same(String a, String b) {
        return a.strip().toLowerCase(Locale.ROOT).equals(b.strip().toLowerCase(Locale.ROOT));
    }

    private static void replace(List<String> blocks, int index, List<String> lines) {
        if (lines.isEmpty()) {
            blocks.remove(index);
        } else {
            blocks.set(index, String.join("\n", lines));
        }
    }
}

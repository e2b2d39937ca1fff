package org.longhand.people.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a name in a text: the words of its sentence before and behind it, and what lies between. Words are
 * given in small letters unless they are asked for as written.
 */
final class NameSurroundings {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['.-][\\p{L}\\p{M}\\p{N}]+)*\\.?");
    private static final Pattern END = Pattern.compile("[.!?…:;\"“”„«»()]|--|—| – ");
    /** French words that are cut short before the next: "m'a". */
    private static final Pattern ELIDED = Pattern.compile("(?iU)(?<![\\p{L}'])(d|l|qu|n|j|m|s|t|c)'(?=\\p{L})");

    private static final int FAR = 160;

    private final List<String> before = new ArrayList<>();
    /** What lies before each of the words before. */
    private final List<String> gapsBefore = new ArrayList<>();

    private final List<String> after = new ArrayList<>();
    private final String gapBefore;
    private final String gapAfter;
    private final List<String> gapsAfter = new ArrayList<>();
    private final String rest;
    private final String elided;

    /** @param text as {@link PersonNames#comparable} has it; the name stands from start to end with its ending */
    NameSurroundings(String text, int start, int end) {
        String head = text.substring(Math.max(0, start - FAR), start);
        Matcher elision =
                Pattern.compile("(?iU)(?<!\\p{L})(d|l|qu|n|j|m|s|t|c)'$").matcher(head);
        boolean isElided = elision.find();
        elided = isElided ? elision.group(1).toLowerCase(Locale.ROOT) : "";
        String plainHead = isElided ? head.substring(0, elision.start()) : head;
        Matcher m = WORD.matcher(plainHead);
        int from = 0;
        String gap = "";
        while (m.find()) {
            gap = plainHead.substring(from, m.start());
            if (END.matcher(gap).find()) {
                forget();
            }
            boolean ends = m.group().endsWith(".") && !NameLexicon.isTitle(PersonNames.bare(m.group()));
            if (ends) {
                forget();
            } else {
                before.add(m.group());
                gapsBefore.add(gap);
            }
            from = m.end();
        }
        gapBefore = plainHead.substring(from);
        if (END.matcher(gapBefore).find()) {
            forget();
        }
        String tail = ELIDED.matcher(text.substring(end, Math.min(text.length(), end + FAR)))
                .replaceAll("$1 ");
        m = WORD.matcher(tail);
        from = 0;
        boolean ended = false;
        while (m.find()) {
            gap = tail.substring(from, m.start());
            if (END.matcher(gap).find() || ended) {
                break;
            }
            gapsAfter.add(gap);
            boolean initial = m.group().matches("(?U)\\p{Lu}\\.");
            ended = m.group().endsWith(".") && !initial;
            after.add(ended ? m.group().substring(0, m.group().length() - 1) : m.group());
            from = m.end();
        }
        gapAfter = gapsAfter.isEmpty() ? tail : gapsAfter.get(0);
        rest = tail.split("[.!?;:]", 2)[0];
    }

    private void forget() {
        before.clear();
        gapsBefore.clear();
    }

    /** Whether the name is the first word of its sentence. */
    boolean begins() {
        return before.isEmpty() && elided.isEmpty();
    }

    /** The n-th word before the name, 1 for the next; empty where the sentence has none. */
    String before(int n) {
        return beforeAsWritten(n).toLowerCase(Locale.ROOT);
    }

    String beforeAsWritten(int n) {
        return before.size() < n ? "" : before.get(before.size() - n);
    }

    /** Whether the word before is the first of the sentence, and has its capital from there. */
    boolean secondOfSentence() {
        return before.size() == 1;
    }

    /** Whether only a space lies between the word before and the name. */
    boolean closeBefore() {
        return elided.isEmpty() && gapBefore.isBlank() && !gapBefore.isEmpty();
    }

    /** What was cut short before the name: {@code d} of "d'Anna"; empty where nothing was. */
    String elided() {
        return elided;
    }

    String after(int n) {
        return afterAsWritten(n).toLowerCase(Locale.ROOT);
    }

    String afterAsWritten(int n) {
        return after.size() < n ? "" : after.get(n - 1);
    }

    /** Whether only a space lies between the name and the word behind it. */
    boolean closeAfter() {
        return !after.isEmpty() && gapAfter.isBlank() && !gapAfter.isEmpty();
    }

    /** Whether only a space lies before the n-th word behind the name. */
    boolean closeAfter(int n) {
        return gapsAfter.size() >= n && gapsAfter.get(n - 1).isBlank();
    }

    /** Whether a comma lies before the word before. */
    boolean commaBeforeWordBefore() {
        return !gapsBefore.isEmpty() && gapsBefore.get(gapsBefore.size() - 1).contains(",");
    }

    /** What lies before the name and the word before it. */
    String gapBefore() {
        return gapBefore;
    }

    /** What lies between the name and the word behind it; all that follows where none does. */
    String gapAfter() {
        return gapAfter;
    }

    /** The rest of the sentence, as written. */
    String rest() {
        return rest;
    }

    static boolean isLarge(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}

package org.longhand.drafting.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes off what some models put round a letter: empty space, a code fence, one line such as "Here is the letter:". It
 * takes off only what no letter begins with; a piece is held back only while it may still turn out to be that.
 */
final class Wrapping {

    private static final int LONGEST_LINE = 200;
    private static final String FENCE = "```";
    private static final List<String> OPENERS = List.of(
            "here is",
            "here's",
            "here\u2019s",
            "below is",
            "sure",
            "certainly",
            "of course",
            "absolutely",
            "voici",
            "bien s\u00fbr",
            "hier ist",
            "nat\u00fcrlich",
            "gerne",
            "aqu\u00ed est\u00e1",
            "aqu\u00ed tienes",
            "claro",
            "ecco",
            "certo",
            "oto ",
            "oczywi\u015bcie");
    private static final Set<String> WHOLE_LINES = Set.of("sure", "certainly", "of course", "absolutely");

    private final StringBuilder held = new StringBuilder();
    private boolean begun;
    private boolean fenced;
    private boolean announced;

    /** @return what surely belongs to the letter */
    String push(String piece) {
        held.append(piece);
        if (!begun && !begins()) {
            return "";
        }
        int sure = held.length() - tail();
        String text = held.substring(0, sure);
        held.delete(0, sure);
        return text;
    }

    /** What was held back, without what closes the wrapping. */
    String end() {
        if (!begun && (isWrapping(held.toString().strip()))) {
            return "";
        }
        String rest = held.toString().stripTrailing();
        if (fenced && rest.endsWith(FENCE)) {
            rest = rest.substring(0, rest.length() - FENCE.length()).stripTrailing();
        }
        return rest;
    }

    /** Takes off the lines before the letter; whether the letter has begun after that. */
    private boolean begins() {
        while (true) {
            held.delete(0, held.length() - held.toString().stripLeading().length());
            if (held.isEmpty()) {
                return false;
            }
            int end = held.indexOf("\n");
            if (end < 0) {
                begun = !mayBecomeWrapping();
                return begun;
            }
            if (!isWrapping(held.substring(0, end).strip())) {
                begun = true;
                return true;
            }
            held.delete(0, end);
        }
    }

    private boolean mayBecomeWrapping() {
        if (held.length() > LONGEST_LINE) {
            return false;
        }
        String text = withoutStars(held.toString().toLowerCase(Locale.ROOT));
        return text.isEmpty()
                || begunBy(text, FENCE)
                || announced && begunBy(text, "---")
                || OPENERS.stream().anyMatch(opener -> begunBy(text, opener));
    }

    /** Without the marks that make it bold. */
    private static String withoutStars(String text) {
        return text.replaceFirst("^\\*+", "").replaceFirst("[\\s*]+$", "");
    }

    private static boolean begunBy(String text, String opener) {
        return text.startsWith(opener) || opener.startsWith(text);
    }

    private boolean isWrapping(String line) {
        if (line.startsWith(FENCE)) {
            fenced = true;
            return true;
        }
        if (announced && line.matches("[-*]{3,}")) {
            return true;
        }
        String text = withoutStars(line.toLowerCase(Locale.ROOT));
        boolean announces = text.length() <= LONGEST_LINE
                && text.endsWith(":")
                && OPENERS.stream().anyMatch(text::startsWith);
        boolean agrees = text.matches(".*[!.]") && WHOLE_LINES.contains(text.substring(0, text.length() - 1));
        announced |= announces || agrees;
        return announces || agrees;
    }

    /** How much at the end may yet turn out to lie outside the letter. */
    private int tail() {
        int end = held.length();
        end = withoutSpace(end);
        if (fenced) {
            while (end > 0 && held.charAt(end - 1) == '`') {
                end--;
            }
            end = withoutSpace(end);
        }
        return held.length() - end;
    }

    private int withoutSpace(int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(held.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}

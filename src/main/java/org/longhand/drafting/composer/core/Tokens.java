package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text on its way, and what stands between them; whoever holds it may set a word to another. */
public final class Tokens {

    private final List<String> tokens = new ArrayList<>();

    /** @param token what is one token; its alternatives must cover every text */
    public Tokens(String text, Pattern token) {
        Matcher m = token.matcher(text);
        while (m.find()) {
            tokens.add(m.group());
        }
    }

    public int size() {
        return tokens.size();
    }

    public String get(int i) {
        return tokens.get(i);
    }

    public void set(int i, String word) {
        tokens.set(i, word);
    }

    public boolean isSign(int i) {
        char c = tokens.get(i).isEmpty() ? ' ' : tokens.get(i).charAt(0);
        return c == Names.RECIPIENT || c == Names.SENDER;
    }

    public boolean isWord(int i) {
        return !tokens.get(i).isEmpty() && (Character.isLetter(tokens.get(i).charAt(0)) || isSign(i));
    }

    /** The next word of the same part of a sentence; -1 where a mark stands before it. */
    public int after(int i) {
        for (int j = i + 1; j < tokens.size(); j++) {
            if (isWord(j)) {
                return j;
            }
            if (tokens.get(j).matches("(?s).*[.;:!?,].*")) {
                return -1;
            }
        }
        return -1;
    }

    /** The word before in the same sentence, behind a comma too; -1 where there is none. */
    public int before(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (isWord(j)) {
                return j;
            }
            if (tokens.get(j).matches("(?s).*[.;:!?].*")) {
                return -1;
            }
        }
        return -1;
    }

    public String lower(int i) {
        return tokens.get(i).toLowerCase(Locale.ROOT);
    }

    /** The next word in small letters; null where there is none. */
    public String wordAfter(int i) {
        int at = after(i);
        return at < 0 ? null : lower(at);
    }

    /** The word before in small letters; null where there is none. */
    public String wordBefore(int i) {
        int at = i < 0 ? -1 : before(i);
        return at < 0 ? null : lower(at);
    }

    /** A word as it is written at this place: with a capital where it begins a sentence. */
    public String cased(int i, String word) {
        boolean number = i > 0 && tokens.get(i - 1).matches("(?s).*\\d\\s*");
        // "..." she said: what is quoted is put aside, and the sentence goes on behind it.
        boolean quoted = Character.isLowerCase(tokens.get(i).codePointAt(0)) && followsQuotation(i);
        return before(i) < 0 && !number && !quoted ? Text.capital(word) : word;
    }

    private boolean followsQuotation(int i) {
        for (int j = i - 1; j >= 0 && !isWord(j); j--) {
            if (tokens.get(j).chars().anyMatch(Names::isQuotation)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return String.join("", tokens);
    }
}

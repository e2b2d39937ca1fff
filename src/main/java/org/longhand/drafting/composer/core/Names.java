package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.names.Certainty;
import org.longhand.people.names.Mention;
import org.longhand.people.names.Party;
import org.longhand.people.names.PeopleInText;

/**
 * Finds the two people of a letter where a fact calls them by name, and puts one sign for each there, so that a grammar
 * can turn them into pronouns. Words in quotation marks are put aside meanwhile: what somebody said, stays as it was
 * said.
 */
public final class Names {

    public static final char RECIPIENT = '\uE000';
    public static final char SENDER = '\uE001';
    private static final char FIRST_QUOTE = '\uE100';
    private static final int MOST_QUOTES = 1000;

    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]+\"|“[^”]+”|«[^»]+»|„[^“”]+[“”]|»[^«]+«|(?<![\\p{L}\\p{N}])‘[^’]+’(?!\\p{L})"
                    + "|(?<![\\p{L}\\p{N}])'[^']+'(?![\\p{L}])");
    private final PeopleInText people;
    private final String language;

    public Names(Brief brief) {
        people = PeopleInText.of(brief.sender(), brief.recipient(), brief.relationship());
        language = brief.language();
    }

    /** Whether a sign stands for words in quotation marks that were put aside. */
    static boolean isQuotation(int sign) {
        return sign >= FIRST_QUOTE && sign < FIRST_QUOTE + MOST_QUOTES;
    }

    /**
     * A text whose quotations are put aside and whose people are signs.
     *
     * @param certain false where a name in it may be one of the two or somebody else
     */
    public record MarkedText(String text, List<String> quotes, boolean certain) {

        /** Puts quotations back. */
        public String restore(String s) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < s.length(); i++) {
                int quote = s.charAt(i) - FIRST_QUOTE;
                if (quote >= 0 && quote < quotes.size()) {
                    out.append(quotes.get(quote));
                } else {
                    out.append(s.charAt(i));
                }
            }
            return out.toString();
        }
    }

    public MarkedText mark(String text) {
        List<String> quotes = new ArrayList<>();
        // Somebody's own private-use characters must not be taken for our signs.
        String clean = text.replaceAll("[\uE000-\uE001\uE100-\uE4FF]", "");
        String quoteless = QUOTED.matcher(clean).replaceAll(m -> {
            if (quotes.size() >= MOST_QUOTES) {
                return Matcher.quoteReplacement(m.group());
            }
            quotes.add(m.group());
            return String.valueOf((char) (FIRST_QUOTE + quotes.size() - 1));
        });
        StringBuilder marked = new StringBuilder();
        boolean certain = true;
        int from = 0;
        for (Mention mention : people.find(quoteless, language)) {
            certain &= mention.certainty() != Certainty.UNSURE;
            if (mention.certainty() == Certainty.SURE) {
                marked.append(quoteless, from, mention.span().start())
                        .append(mention.party() == Party.SENDER ? SENDER : RECIPIENT);
                from = mention.span().end();
            }
        }
        return new MarkedText(marked.append(quoteless.substring(from)).toString(), quotes, certain);
    }
}

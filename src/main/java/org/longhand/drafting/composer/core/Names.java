package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.Person;

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

    private static final Pattern TITLE = Pattern.compile("(?i)^(" + SharedWords.anyOf("titles") + ")\\.?\\s+");
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]+\"|“[^”]+”|«[^»]+»|„[^“”]+[“”]|»[^«]+«|(?<![\\p{L}\\p{N}])‘[^’]+’(?!\\p{L})"
                    + "|(?<![\\p{L}\\p{N}])'[^']+'(?![\\p{L}])");
    /** Names that are also other words; they count as a name only where nothing speaks against it. */
    private static final Set<String> DOUBLE = SharedWords.set("names-that-are-words");

    private static final Pattern NOT_A_PERSON_BEFORE =
            Pattern.compile("(?iU)(\\b(" + SharedWords.anyOf("before-no-name") + ")|\\d+\\.?)[\\s-]+$");
    private static final Pattern NOT_A_PERSON_AFTER =
            Pattern.compile("(?U)^,?\\s*\\d.*|^\\s+(?i)(" + SharedWords.anyOf("after-no-name") + ")\\b.*");

    /** Words that name nobody and are written large even by people who write all else small, or were mended before. */
    private static final Pattern LARGE =
            Pattern.compile("\\b(" + SharedWords.anyOf("always-large") + "|" + SharedWords.anyOf("calendar") + ")\\b");
    /** A name in small letters, and a word behind it that only a person takes. */
    private static final Pattern LEADS = Pattern.compile(
            "(?!" + SharedWords.anyOf("verbs-that-are-names") + ")\\p{L}+ (?:" + SharedWords.anyOf("behind-a-name")
                    + ")\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> recipient;
    private final List<String> sender;
    private final String ending;

    public Names(Brief brief) {
        this(brief, "");
    }

    /**
     * @param ending what a language may write behind a name without a gap, as a regular expression; it stays behind the
     *     sign
     */
    public Names(Brief brief, String ending) {
        this.ending = ending.isEmpty() ? "" : "(" + ending + ")?";
        Set<String> recipientNames = names(brief.recipient());
        Set<String> senderNames = names(brief.sender());
        senderNames.add(brief.sender().signs());
        // A name that both bear tells nobody apart.
        Set<String> both = new LinkedHashSet<>(recipientNames);
        both.retainAll(senderNames);
        recipientNames.removeAll(both);
        senderNames.removeAll(both);
        recipient = longestFirst(recipientNames);
        sender = longestFirst(senderNames);
    }

    private static Set<String> names(Person person) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : new String[] {person.name(), person.calledBy()}) {
            String full = name.strip();
            names.add(full);
            String bare = TITLE.matcher(full).replaceFirst("");
            names.add(bare);
            int space = bare.indexOf(' ');
            if (space > 0 && bare.length() == full.length()) {
                names.add(bare.substring(0, space));
            }
            Matcher title = TITLE.matcher(full);
            if (title.find() && bare.indexOf(' ') > 0) {
                names.add(title.group() + bare.substring(bare.lastIndexOf(' ') + 1));
            }
        }
        for (String name : Set.copyOf(names)) {
            if (TITLE.matcher(name).find()) {
                names.add(Text.capital(name));
                names.add(Text.lowerFirst(name));
            }
        }
        names.removeIf(n -> n.length() < 2 || !n.matches(".*\\p{L}.*"));
        return names;
    }

    private static List<String> longestFirst(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** A text whose quotations are put aside and whose people are signs. */
    public record MarkedText(String text, List<String> quotes) {

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
        String small = LARGE.matcher(quoteless).replaceAll("");
        boolean lowerCase = small.equals(small.toLowerCase(Locale.ROOT));
        String marked = mark(mark(quoteless, recipient, RECIPIENT, lowerCase), sender, SENDER, lowerCase);
        return new MarkedText(marked, quotes);
    }

    private String mark(String text, List<String> names, char sign, boolean lowerCase) {
        String marked = text;
        for (String name : names) {
            boolean twofold = DOUBLE.contains(name.toLowerCase(Locale.ROOT));
            boolean leads = twofold
                    && lowerCase
                    && LEADS.matcher(marked).lookingAt()
                    && marked.regionMatches(true, 0, name, 0, name.length());
            int flags = lowerCase && (!twofold || leads) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
            Matcher m = Pattern.compile(
                            "(?<![\\p{L}\\p{N}_-])" + Pattern.quote(name) + ending + "(?![\\p{L}\\p{N}_-])", flags)
                    .matcher(marked);
            StringBuilder out = new StringBuilder();
            while (m.find()) {
                boolean person = !twofold
                        || leads && m.start() == 0
                        || !NOT_A_PERSON_BEFORE
                                        .matcher(marked.substring(0, m.start()))
                                        .find()
                                && !NOT_A_PERSON_AFTER
                                        .matcher(marked.substring(m.end()))
                                        .matches();
                String behind = ending.isEmpty() || m.group(1) == null ? "" : m.group(1);
                m.appendReplacement(out, person ? sign + behind : Matcher.quoteReplacement(m.group()));
            }
            m.appendTail(out);
            marked = out.toString();
        }
        return marked;
    }
}

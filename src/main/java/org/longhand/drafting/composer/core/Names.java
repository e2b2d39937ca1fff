package org.longhand.drafting.composer.core;

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

    private static final Pattern TITLE = Pattern.compile(
            "(?i)^(mrs|mr|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord|rev|madame|mme|monsieur|m|mademoiselle"
                    + "|mlle|frau|herrn?|doña|don|señora|señor|señorita|sra|sr|srta|dra|professorin|profesora?|doctora?)\\.?\\s+");
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"]+\"|“[^”]+”|«[^»]+»|„[^“”]+[“”]|»[^«]+«|(?<![\\p{L}\\p{N}])‘[^’]+’(?!\\p{L})|(?<![\\p{L}\\p{N}])'[^']+'(?![\\p{L}])");
    /** Names that are also other words; they count as a name only where nothing speaks against it. */
    private static final Set<String> DOUBLE = Set.of(
            "june",
            "may",
            "april",
            "august",
            "will",
            "mark",
            "rose",
            "grace",
            "hope",
            "faith",
            "joy",
            "art",
            "bill",
            "pat",
            "dawn",
            "summer",
            "autumn",
            "noël",
            "noel",
            "jack",
            "rob",
            "sue",
            "grant",
            "chase",
            "drew",
            "frank",
            "ivy",
            "lily",
            "daisy",
            "violet",
            "iris",
            "olive",
            "pearl",
            "ruby",
            "amber",
            "dean",
            "gene",
            "guy",
            "harry",
            "jean",
            "lance",
            "miles",
            "nick",
            "penny",
            "ray",
            "robin",
            "rusty",
            "stone",
            "victor",
            "wade",
            "ward",
            "christian",
            "angel",
            "charity",
            "carol",
            "basil",
            "clay",
            "cliff",
            "colin",
            "dale",
            "pascal",
            "marine",
            "aurore",
            "rosé",
            "printemps",
            "avril",
            "mai",
            "juin",
            "août",
            "mum",
            "mom",
            "dad",
            "papa",
            "maman",
            "mamie",
            "papi",
            "nan",
            "gran");

    private static final Pattern NOT_A_PERSON_BEFORE = Pattern.compile(
            "(?iU)(\\b(in|since|until|till|by|last|next|this|early|late|mid|of|during|every|on|at|from|before|after"
                    + "|each|en"
                    + "|à|a|de|depuis|dès|passé|avant|après|jusqu['’]à|pour|début|fin|mi|chaque|joyeux|ce|le|au|du|my"
                    + "|your"
                    + "|our|his|her|their|mon|ton|son|notre|votre|leur|ma|ta|sa|a|the|wild|red|white)"
                    + "|\\d+\\.?)[\\s-]+$");
    private static final Pattern NOT_A_PERSON_AFTER =
            Pattern.compile("(?U)^,?\\s*\\d.*|^\\s+(?i)(you|we|i|they" + "|not)\\b.*");

    /** Words that are written large and name nobody. */
    public static final String CALENDAR =
            "\\b(January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)\\b";
    /** A name in small letters, and a word behind it that only a person takes. */
    private static final Pattern LEADS = Pattern.compile(
            "(?!will|may|mark|drew|grant|hope|chase|wade)\\p{L}+"
                    + " (?:never|always|still"
                    + "|once|often|is|was|has|had|\\p{L}{2,}(?:ed|[^s]s))\\b",
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
        List<String> quotes = new java.util.ArrayList<>();
        // Somebody's own private-use characters must not be taken for our signs.
        String clean = text.replaceAll("[\uE000-\uE001\uE100-\uE4FF]", "");
        String quoteless = QUOTED.matcher(clean).replaceAll(m -> {
            if (quotes.size() >= MOST_QUOTES) {
                return Matcher.quoteReplacement(m.group());
            }
            quotes.add(m.group());
            return String.valueOf((char) (FIRST_QUOTE + quotes.size() - 1));
        });
        // "I", months and days are written large even by people who write all else small, or were mended before.
        String small = quoteless.replaceAll("\\bI\\b", "i").replaceAll(CALENDAR, "");
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

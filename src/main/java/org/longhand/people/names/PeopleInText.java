package org.longhand.people.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.people.text.FoldedText;
import org.longhand.people.text.Span;

/**
 * Finds the two people of a letter where a text names them: by full, given or family name, by what they are called or
 * sign, with a title or a word of kin, whatever apostrophe, hyphen or accents it is written with. A name is judged by
 * what stands around it; what may be somebody or something else is said to be so. May be used by several threads.
 */
public final class PeopleInText {

    private static final String LEFT = "(?<![\\p{L}\\p{M}\\p{N}_-])(?<!\\b[ODLod]')";
    private static final String RIGHT = "(?![\\p{L}\\p{M}\\p{N}_-])";
    private static final Pattern LARGE = Pattern.compile("\\b(?:I|I'(?:m|ve|ll|d)|\\p{Lu}\\p{L}+day"
            + "|January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Christmas|Easter)\\b");

    /** Of whom nothing is known; is found nowhere. */
    public static final PeopleInText NOBODY = new PeopleInText(new Nameless("", "", ""), new Nameless("", "", ""), "");

    private final PersonNames sender;
    private final PersonNames recipient;
    private final Titles titles;
    private final List<Named> longestFirst;
    /** The pattern of each name in each language that was asked for. */
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private record Nameless(String name, String calledBy, String signs) implements NamedPerson {}

    /** One name that one of the two bears. */
    private record Named(Party party, String name, NameForm form) {}

    private PeopleInText(NamedPerson sender, NamedPerson recipient, String relationship) {
        this.sender = new PersonNames(sender, true);
        this.recipient = new PersonNames(recipient, false);
        String words = relationship == null ? "" : relationship.toLowerCase(Locale.ROOT);
        Set<String> related = new HashSet<>(List.of(words.split("[^\\p{L}-]+")));
        longestFirst = Stream.of(Party.RECIPIENT, Party.SENDER)
                .flatMap(party -> names(party).forms().entrySet().stream()
                        .map(name -> new Named(party, name.getKey(), name.getValue())))
                .sorted(Comparator.comparingInt((Named n) -> n.name().length()).reversed())
                .toList();
        titles = new Titles(this.sender, this.recipient, related);
    }

    /** @param relationship how the two belong together, such as "Niece to aunt"; may be null */
    public static PeopleInText of(NamedPerson sender, NamedPerson recipient, String relationship) {
        return new PeopleInText(sender, recipient, relationship == null ? "" : relationship);
    }

    /** As {@link #find(String, String)}, in a text whose language nobody said: the one whose small words it has. */
    public List<Mention> find(String text) {
        return longestFirst.isEmpty() ? List.of() : find(text, NameLexicon.likeliest(text));
    }

    /**
     * All places where a name of one of the two stands in a text, in order; they do not overlap.
     *
     * @param language BCP 47 tag of the text's language; one without word lists of its own is read by the English ones
     */
    public List<Mention> find(String text, String language) {
        FoldedText composed = FoldedText.composed(text);
        String plain = PersonNames.comparable(composed.text());
        NameLexicon lexicon = NameLexicon.of((language == null ? "en" : language)
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("[-_]")[0]);
        String small = LARGE.matcher(plain).replaceAll("");
        boolean lowerCase = small.equals(small.toLowerCase(Locale.ROOT));
        List<Mention> found = new ArrayList<>();
        // A full name counts before a part of it that the other one bears, too.
        BitSet taken = new BitSet(plain.length());
        for (Named named : longestFirst) {
            for (Mention m : find(plain, named, lexicon, lowerCase)) {
                int next = taken.nextSetBit(m.span().start());
                if (next < 0 || next >= m.span().end()) {
                    taken.set(m.span().start(), m.span().end());
                    found.add(m);
                }
            }
        }
        return found.stream()
                .map(m -> original(m, composed, text))
                .sorted(Comparator.comparingInt(m -> m.span().start()))
                .toList();
    }

    private PersonNames names(Party party) {
        return party == Party.SENDER ? sender : recipient;
    }

    private static Mention original(Mention m, FoldedText composed, String text) {
        Span span = composed.original(m.span());
        Span whole = composed.original(m.whole());
        return new Mention(
                span,
                text.substring(span.end(), Math.max(span.end(), whole.end())),
                m.party(),
                m.certainty(),
                m.form());
    }

    private List<Mention> find(String text, Named named, NameLexicon lexicon, boolean lowerCase) {
        String name = named.name();
        boolean word = WordNames.isWord(name, lexicon);
        Matcher m = patterns.computeIfAbsent(
                        name + (lexicon.is("de") ? " de" : lexicon.is("en") ? " en" : " ") + lowerCase,
                        key -> pattern(name, lexicon, lowerCase))
                .matcher(text);
        int first = text.length() - text.stripLeading().length();
        List<Mention> found = new ArrayList<>();
        while (m.find()) {
            boolean small =
                    Character.isLowerCase(m.group().codePointAt(0)) && Character.isUpperCase(name.codePointAt(0));
            boolean begins = m.start() == first;
            if (small && (word && !begins || named.form() == NameForm.FAMILY)) {
                continue;
            }
            String behind = m.groupCount() > 0 && m.group(1) != null ? m.group(1) : "";
            Span span = new Span(m.start(), m.end() - behind.length());
            found.add(judged(text, span, behind, named, lexicon));
        }
        return found;
    }

    private static Pattern pattern(String name, NameLexicon lexicon, boolean lowerCase) {
        int flags = lowerCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        String ending = lexicon.is("de") ? "('s|s|')?" : lexicon.is("en") ? "('s|')?" : "";
        return Pattern.compile(LEFT + spelt(name) + ending + RIGHT, flags);
    }

    /** A name as a pattern: accents that a teller left out, and a full stop behind a title. */
    private static String spelt(String name) {
        StringBuilder pattern = new StringBuilder();
        for (String word : name.split(" ")) {
            pattern.append(pattern.length() == 0 ? "" : " +");
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean title = NameLexicon.isTitle(PersonNames.bare(word));
            boolean kin = !NameLexicon.kin(PersonNames.bare(word)).isEmpty() && name.contains(" ");
            pattern.append(title || kin ? "(?iu:" + Accents.pattern(bare) + ")\\.?" : Accents.pattern(bare));
        }
        return pattern.toString();
    }

    private Mention judged(String text, Span bare, String ending, Named named, NameLexicon lexicon) {
        NameForm form = named.form();
        Party party = named.party();
        String name = named.name();
        boolean styledByName = form == NameForm.KIN || form == NameForm.TITLED;
        Span span = styledByName ? titles.withOwn(text, bare, lexicon) : bare;
        PersonNames names = names(party);
        PersonNames others = names(party == Party.SENDER ? Party.RECIPIENT : Party.SENDER);
        int end = span.end() + ending.length();
        NameSurroundings around = new NameSurroundings(text, span.start(), end);
        Titles.Styled styled = titles.judge(around, party, form, name, lexicon, ending.isEmpty());
        if (styled != null) {
            Span whole = new Span(styled.start(text, span.start()), span.end());
            return new Mention(whole, ending, party, styled.certainty(), styled.form());
        }
        Certainty certainty = others.bears(name) ? Certainty.UNSURE : Certainty.SURE;
        if (certainty == Certainty.SURE) {
            certainty = ending.isEmpty()
                    ? new NeighbouringWords(around, lexicon, names, form).judge()
                    : new NeighbouringWords(around, lexicon, names, form).judgePossessive();
        }
        if (certainty == Certainty.SURE) {
            certainty = new WordNames(around, lexicon, ending).judge(name, form);
        }
        return new Mention(span, ending, party, certainty, form);
    }
}

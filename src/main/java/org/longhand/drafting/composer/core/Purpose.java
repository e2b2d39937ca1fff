package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a purpose asks to be said, apart from how it should be said: "say sorry for how I left, without asking for
 * anything back" asks for an apology, and the rest would turn it round inside one. What is not to be said is left out,
 * too: of "not to say sorry but to thank her" stays the thanks.
 *
 * @param said what is to be said
 * @param rest sentences that say of the letter itself what stood behind it: "I am not asking for anything back."
 */
public record Purpose(String said, List<String> rest) {

    private static final String SAYS = " => ";

    /** How a language tells of a purpose that something is not to be done, or how. */
    public static final class Ways {

        private final List<Pattern> contrasts;
        private final List<Pattern> manners = new ArrayList<>();
        private final List<Optional<String>> sentences = new ArrayList<>();

        /**
         * @param contrasts regular expressions for a purpose that first says what it is not; the first group stays
         * @param manners regular expressions for an end that is cut off, each perhaps with " => " and a sentence
         */
        private Ways(List<String> contrasts, List<String> manners) {
            this.contrasts = contrasts.stream().map(Ways::pattern).toList();
            for (String line : manners) {
                String[] sides = line.split(SAYS, 2);
                this.manners.add(pattern("[,;]? ?(?:" + sides[0] + ").*$"));
                sentences.add(sides.length < 2 ? Optional.empty() : Optional.of(sides[1]));
            }
        }

        /** The ways that the files {@code purpose-contrasts} and {@code purpose-manners} hold. */
        public static Ways of(WordFiles files) {
            return new Ways(files.lines("purpose-contrasts"), files.lines("purpose-manners"));
        }

        private static Pattern pattern(String regex) {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
        }
    }

    /** Reads one sentence of a purpose. */
    public static Purpose of(String sentence, Ways ways) {
        String said = sentence;
        for (Pattern contrast : ways.contrasts) {
            Matcher m = contrast.matcher(said);
            said = m.matches() ? m.group(1) : said;
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < ways.manners.size(); i++) {
            Matcher m = ways.manners.get(i).matcher(said);
            if (m.find() && m.start() > 0) {
                said = said.substring(0, m.start());
                ways.sentences.get(i).ifPresent(rest::add);
            }
        }
        return new Purpose(said.strip(), rest);
    }
}

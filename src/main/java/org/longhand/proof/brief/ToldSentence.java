package org.longhand.proof.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.Person;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

/**
 * One sentence of a fact, as far as sentences are compared.
 *
 * @param part the fact
 * @param span of the sentence in it
 * @param subject of whom it tells: {@code you}, {@code i}, or its first words, folded
 * @param stems of what it says, without numbers and without "always" and "never"
 * @param counts its numbers, with what they count
 * @param polarity whether it says that something is never, or always so
 * @param folded the sentence without case and accents
 */
record ToldSentence(
        BriefPart part,
        Span span,
        String subject,
        Set<String> stems,
        List<Count> counts,
        Polarity polarity,
        String folded) {

    /** How a sentence says that something is so. */
    enum Polarity {
        PLAIN,
        ALWAYS,
        NOT,
        NEVER
    }

    /**
     * A number.
     *
     * @param unit the stem of the word behind it, or empty
     * @param has whether somebody has so many
     * @param calendar whether it is a year, a day or an hour
     */
    record Count(String value, String unit, boolean has, boolean calendar) {}

    private static final Pattern NEVER = Pattern.compile("never|nie|niemals|jamais|nunca|jamas|mai|nigdy");
    private static final Pattern ALWAYS =
            Pattern.compile("always|immer|stets|toujours|siempre|sempre|zawsze|constantly");
    private static final Pattern NOT =
            Pattern.compile("not|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|cannot"
                    + "|couldn't|won't|nicht|kein\\p{L}*|pas|no|non|nie");
    private static final Pattern NONE = Pattern.compile("no|kein\\p{L}*|zero");
    private static final Pattern HAVE = Pattern.compile("have|has|had|got|habe|hat|hast|haben|habt"
            + "|hatte\\p{L}*|ai|as|a"
            + "|avez|avons|ont|tengo|tienes|tiene|tenemos|tienen|ho|hai|ha|abbiamo|hanno|mam|masz|ma|mamy|maja");
    private static final Pattern AT =
            Pattern.compile("at|um|a|alle|las|o|gegen|around|vers|bei|chapter|page|number|room");
    private static final Set<String> YOU = Set.of(
            "you", "you're", "you've", "du", "sie", "tu", "vous", "usted", "ty", "te", "tienes", "eres", "hai", "sei");
    private static final Set<String> ME = Set.of("i", "i'm", "i've", "ich", "je", "j'", "yo", "io", "ja");
    private static final Set<String> OWNERS = Set.of(
            "my", "your", "our", "his", "her", "their", "the", "mein", "meine", "dein", "deine", "unser", "unsere",
            "mon", "ma", "ton", "ta", "notre", "votre", "mi", "tu", "nuestro", "nuestra", "mio", "mia", "tuo", "tua",
            "il", "la", "le", "el", "der", "die", "das", "moj", "moja", "twoj", "twoja");

    static List<ToldSentence> of(BriefPart part, Brief brief) {
        Lexicon lexicon = Lexicon.of(brief.language());
        List<Span> spans = Sentences.of(part.text());
        List<WordToken> all = Tokenizer.tokens(part.text(), spans, lexicon.language());
        List<ToldSentence> told = new ArrayList<>();
        for (int s = 0; s < spans.size(); s++) {
            int sentence = s;
            List<WordToken> tokens =
                    all.stream().filter(t -> t.sentence() == sentence).toList();
            if (!tokens.isEmpty()) {
                told.add(of(part, spans.get(s), tokens, brief, lexicon));
            }
        }
        return told;
    }

    private static ToldSentence of(BriefPart part, Span span, List<WordToken> tokens, Brief brief, Lexicon lexicon) {
        Set<String> stems = new LinkedHashSet<>();
        Polarity polarity = Polarity.PLAIN;
        for (WordToken token : tokens) {
            String base = token.base();
            Polarity its = polarity(base);
            polarity = its.compareTo(polarity) > 0 ? its : polarity;
            if (its == Polarity.PLAIN) {
                Stemmer.of(List.of(token), lexicon).stream()
                        .filter(stem -> !stem.startsWith("#") && lexicon.month(base) == null)
                        .forEach(stems::add);
            }
        }
        return new ToldSentence(
                part,
                span,
                subject(tokens, brief),
                stems,
                counts(tokens, lexicon),
                polarity,
                TextFolding.fold(span.of(part.text())));
    }

    private static Polarity polarity(String base) {
        if (NEVER.matcher(base).matches()) {
            return Polarity.NEVER;
        }
        if (ALWAYS.matcher(base).matches()) {
            return Polarity.ALWAYS;
        }
        return NOT.matcher(base).matches() ? Polarity.NOT : Polarity.PLAIN;
    }

    private static List<Count> counts(List<WordToken> tokens, Lexicon lexicon) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String base = tokens.get(i).base();
            NumberParser.ParsedNumber number = NONE.matcher(base).matches() && i + 1 < tokens.size()
                    ? new NumberParser.ParsedNumber(1, "0")
                    : NumberParser.at(tokens, i, lexicon);
            if (number == null) {
                continue;
            }
            int next = i + number.length();
            String unit = next < tokens.size() ? String.join(" ", Stemmer.of(List.of(tokens.get(next)), lexicon)) : "";
            boolean has = false;
            for (int k = Math.max(0, i - 3); k < i; k++) {
                has |= HAVE.matcher(tokens.get(k).base()).matches();
            }
            boolean month =
                    next < tokens.size() && lexicon.month(tokens.get(next).base()) != null
                            || next + 1 < tokens.size()
                                    && lexicon.month(tokens.get(next + 1).base()) != null
                                    && lexicon.has("of", tokens.get(next).base())
                            || i > 0 && lexicon.month(tokens.get(i - 1).base()) != null;
            boolean time = i > 0 && isAt(tokens.get(i - 1).base()) || unit.matches("o'?clock|uhr|pm|am");
            boolean year = number.value().matches("(1[5-9]|20)\\d\\d");
            counts.add(new Count(number.value(), unit, has, month || time || year));
            i = next - 1;
        }
        return counts;
    }

    private static boolean isAt(String word) {
        return AT.matcher(word).matches() && !HAVE.matcher(word).matches();
    }

    private static String subject(List<WordToken> tokens, Brief brief) {
        String first = tokens.get(0).base();
        if (YOU.contains(first) || is(first, brief.recipient())) {
            return "you";
        }
        if (ME.contains(first) || is(first, brief.sender())) {
            return "i";
        }
        return OWNERS.contains(first) && tokens.size() > 1
                ? first + " " + tokens.get(1).base()
                : first;
    }

    private static boolean is(String word, Person person) {
        String given = TextFolding.fold(person.name()).split("\\s+")[0];
        String called = TextFolding.fold(person.calledBy()).split("\\s+")[0];
        return word.toLowerCase(Locale.ROOT).equals(given) || word.equals(called);
    }

    /** Words that both say, as a part of all that either says. */
    double likeness(ToldSentence other) {
        Set<String> both = new LinkedHashSet<>(stems);
        both.retainAll(other.stems);
        Set<String> all = new LinkedHashSet<>(stems);
        all.addAll(other.stems);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    List<Integer> years() {
        return counts.stream()
                .filter(c -> c.value().matches("(1[5-9]|20)\\d\\d"))
                .map(c -> Integer.valueOf(c.value()))
                .toList();
    }
}

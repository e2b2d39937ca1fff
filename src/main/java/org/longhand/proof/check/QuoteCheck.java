package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.WordToken;

/** Sayings, quoted or reported, that nobody told. */
final class QuoteCheck implements Checker {

    /** The quotation marks of our languages, either way round; a single mark must not be an apostrophe. */
    private static final Pattern QUOTED = Pattern.compile(String.join(
            "|",
            "[“\"„]([^“”\"„]{3,300})[”\"“]",
            "«\\s?([^«»]{3,300})\\s?»",
            "»([^«»]{3,300})«",
            "‹\\s?([^‹›]{3,300})\\s?›",
            "›([^‹›]{3,300})‹",
            "‚([^‚‘’\\n]{3,200}(?:’\\p{L}[^‚‘’\\n]{0,200})?)[‘’](?!\\p{L})",
            "(?<![\\p{L}\\p{M}\\d])[‘']([^‘’'\\n]{3,200}(?:['’]\\p{L}[^‘’'\\n]{0,200})?)['’](?![\\p{L}])"));

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}'’]+");
    private static final Pattern NO_WORD_OR_FIGURE = Pattern.compile("(?U)[^\\p{L}\\d]+");

    private static final double SAME = 0.75;
    private static final int NEXT = 3;

    @Override
    public List<Remark> read(LetterReading r) {
        List<Remark> found = new ArrayList<>();
        Matcher m = QUOTED.matcher(r.text());
        while (m.find()) {
            String inside = IntStream.rangeClosed(1, m.groupCount())
                    .mapToObj(m::group)
                    .filter(g -> g != null)
                    .collect(Collectors.joining());
            // One word in marks is a saying where somebody says it, and a name or a wink elsewhere.
            boolean saying = inside.strip().contains(" ") || said(r, m.start());
            if (saying && !told(r, inside)) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.saying", new Span(m.start(), m.end())));
            }
        }
        boolean anySaying = r.told().words().stream().anyMatch(w -> r.lexicon().has("say", w));
        if (!anySaying) {
            for (List<String> words : r.lexicon().phrases("sayings")) {
                phrase(r, words, found);
            }
        }
        return found;
    }

    private static boolean said(LetterReading r, int at) {
        WordToken before = r.tokenBefore(at);
        return before != null && at - before.end() <= 3 && r.lexicon().has("say", before.base());
    }

    private static void phrase(LetterReading r, List<String> words, List<Remark> found) {
        for (int i : r.places(words.get(0))) {
            boolean stands = i + words.size() <= r.tokens().size();
            for (int k = 0; k < words.size() && stands; k++) {
                stands = words.get(k).equals(r.tokens().get(i + k).base());
            }
            int end = stands ? r.tokens().get(i + words.size() - 1).end() : 0;
            // Where the saying itself is marked, who says it needs no mark of its own.
            if (stands && found.stream().noneMatch(f -> f.start() >= end && f.start() - end <= NEXT)) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.saying", i, i + words.size() - 1));
            }
        }
    }

    private static boolean told(LetterReading r, String quoted) {
        String bare = bare(quoted);
        Set<String> stems = Stemmer.of(quoted, r.lexicon());
        Set<String> turns = turns(quoted, r.lexicon());
        return r.told().sources().stream()
                .anyMatch(s -> contains(s.text(), bare(s.folded()), bare, r.lexicon())
                        || !stems.isEmpty()
                                && stems.stream().filter(s.stems()::contains).count() >= SAME * stems.size()
                                && turns(s.text(), r.lexicon()).equals(turns));
    }

    /** Whether the words stand there as they are, and no "never" before them was left out. */
    private static boolean contains(String text, String told, String quoted, Lexicon lexicon) {
        int at = (" " + told + " ").indexOf(" " + quoted + " ");
        if (at < 0) {
            return false;
        }
        // "He always says: '…'": what stands before the saying is no part of it.
        boolean begins = Pattern.compile(
                        "[:\"'“”„«»‹›‚‘]\\s*" + Pattern.quote(quoted.split(" ")[0]) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(TextFolding.fold(text))
                .find();
        String before = begins ? "" : told.substring(0, Math.max(0, at - 1)).strip();
        return !lexicon.has("polar", before.substring(before.lastIndexOf(' ') + 1));
    }

    /** The words that turn a saying into its opposite: never, not, always. */
    private static Set<String> turns(String text, Lexicon lexicon) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .map(TextFolding::fold)
                .filter(w -> lexicon.has("polar", w))
                .collect(Collectors.toSet());
    }

    private static String bare(String text) {
        return NO_WORD_OR_FIGURE.matcher(TextFolding.fold(text)).replaceAll(" ").strip();
    }
}

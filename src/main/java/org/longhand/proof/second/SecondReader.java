package org.longhand.proof.second;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.longhand.brief.Brief;
import org.longhand.people.text.Plain;
import org.longhand.people.text.Span;
import org.longhand.proof.author.Authorship;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;
import org.longhand.proof.second.SecondReading.Finding;
import org.longhand.proof.text.Sentences;

/**
 * What a second reading does to the remarks of the first: it adds a shaded one where it finds a sentence untold that no
 * mark lies on, and takes shaded claims off a sentence that it finds told. A remark that blocks stays, whatever a model
 * says. Pure.
 */
public final class SecondReader {

    /** What a claim is among facts that a person said is true. */
    private static final String CONFIRMED = "confirmed";

    private SecondReader() {}

    /**
     * The remarks as both readers leave them; a writer wrote all of the text.
     *
     * @param remarks of the text, in its order
     * @return in the text's order
     */
    public static List<Remark> merge(List<Remark> remarks, SecondReading reading, String text) {
        return merge(remarks, reading, text, sentence -> true);
    }

    /**
     * The same for a letter of which a person typed some: a sentence with a word of theirs stays as the first reader
     * left it, and so does one that was said to be true since the second one read.
     */
    public static List<Remark> merge(
            List<Remark> remarks, SecondReading reading, String text, Authorship authors, Brief brief) {
        if (reading.found().isEmpty()) {
            return remarks;
        }
        List<String> confirmed = brief.facts().stream()
                .filter(fact -> CONFIRMED.equals(fact.kind()))
                .map(fact -> Plain.of(fact.text()))
                .toList();
        return merge(
                remarks,
                reading,
                text,
                sentence -> !typed(sentence, text, authors) && !said(Plain.of(sentence.of(text)), confirmed));
    }

    /** A clause that is true may have become a fact alone. */
    private static boolean said(String sentence, List<String> confirmed) {
        return confirmed.stream().anyMatch(fact -> fact.contains(sentence) || sentence.contains(fact));
    }

    private static List<Remark> merge(List<Remark> remarks, SecondReading reading, String text, Predicate<Span> asked) {
        if (reading.found().isEmpty()) {
            return remarks;
        }
        List<Remark> merged = new ArrayList<>(remarks);
        for (Span sentence : Sentences.of(text)) {
            Finding finding = reading.of(sentence.of(text)).orElse(Finding.CLAIMS_NOTHING);
            if (finding == Finding.CLAIMS_NOTHING || !asked.test(sentence)) {
                continue;
            }
            if (finding == Finding.CARRIED) {
                merged.removeIf(r -> lifts(r) && r.start() >= sentence.start() && r.end() <= sentence.end());
            } else if (remarks.stream().noneMatch(r -> marks(r) && meets(r, sentence))) {
                merged.add(untraced(sentence, text));
            }
        }
        merged.sort(Comparator.comparingInt(Remark::start).thenComparingInt(Remark::end));
        return merged;
    }

    private static boolean lifts(Remark remark) {
        return remark.weight() == Weight.SHADED && remark.kind().claims();
    }

    /** Whether a person is asked about these words anyway. */
    private static boolean marks(Remark remark) {
        return remark.weight() != Weight.QUIET || remark.kind().claims();
    }

    private static boolean meets(Remark remark, Span span) {
        return remark.start() < span.end() && span.start() < remark.end();
    }

    private static Remark untraced(Span sentence, String text) {
        String words = sentence.of(text);
        return new Remark(
                RemarkKind.UNTRACED,
                sentence.start(),
                sentence.end(),
                words,
                LocalizedMessage.of("untraced.second", words),
                null,
                null,
                Weight.SHADED,
                List.of());
    }

    private static boolean typed(Span sentence, String text, Authorship authors) {
        return IntStream.range(sentence.start(), sentence.end())
                .anyMatch(at -> Character.isLetterOrDigit(text.charAt(at)) && authors.person(at));
    }
}

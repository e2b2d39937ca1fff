package org.longhand.proof.claim;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.drafting.composer.core.Text;
import org.longhand.proof.Proof;
import org.longhand.proof.ReadWith;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/**
 * Reads letters of the composer as if a model had written them: every word is a writer's, and nothing in them is
 * untold. A sentence counts once for its brief; a letter is read where one of its sentences stands behind another than
 * before, since a sentence is read with the one before it.
 */
public final class ComposedClaims {

    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");
    public static final int BRIEFS = 25;
    private static final int SEEDS = 60;
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final List<String> LABELLED =
            List.of("letters-1", "letters-2", "letters-3", "letters-4", "tuning", "small-model", "fluent");

    /**
     * What was marked in letters of one language.
     *
     * @param letters that are not the same as one before
     * @param sentences different ones, brief by brief
     * @param marks one line a marked sentence, with its remark
     */
    public record Row(String language, int letters, int sentences, int blocking, int shaded, List<String> marks) {

        /** Shaded sentences in a hundred. */
        public double shadedOfHundred() {
            return sentences == 0 ? 0 : 100.0 * shaded / sentences;
        }

        public String text() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %7d %9d %8d %6d %7.2f",
                    language,
                    letters,
                    sentences,
                    blocking,
                    shaded,
                    shadedOfHundred());
        }
    }

    private ComposedClaims() {}

    /** @param args how many seeds, 60 where none is given; then languages, all where none is given */
    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : SEEDS;
        List<String> languages = args.length > 1 ? List.of(args).subList(1, args.length) : LANGUAGES;
        System.out.println(head());
        for (String language : languages) {
            Row row = read(language, seeds);
            System.out.println(row.text());
            row.marks().forEach(m -> System.out.println("    " + m));
        }
    }

    static String head() {
        return "language letters sentences blocking shaded per 100";
    }

    /** The first briefs of a language among those of the composer's tests and of the labelled letters. */
    static List<Brief> briefs(String language) {
        Stream<Brief> files = Stream.of("composer", "briefs").flatMap(ComposedClaims::folder);
        Stream<Brief> labelled =
                LABELLED.stream().flatMap(f -> LabelledLetter.read(f).stream()).map(LabelledLetter::brief);
        return Stream.concat(files, labelled)
                .filter(b -> b.language().startsWith(language))
                .limit(BRIEFS)
                .toList();
    }

    private static Stream<Brief> folder(String folder) {
        List<Brief> briefs = new ArrayList<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                briefs.add(LabelledLetter.brief(new ObjectMapper().readTree(file.toFile())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return briefs.stream();
    }

    static Row read(String language, int seeds) {
        Composer composer = new Composer(Occasions.builtIn());
        Proof proof = ReadWith.everything();
        int letters = 0;
        int sentences = 0;
        Map<String, Weight> marked = new LinkedHashMap<>();
        for (Brief brief : briefs(language)) {
            Set<String> known = new HashSet<>();
            Set<String> places = new HashSet<>();
            Set<String> texts = new HashSet<>();
            for (long seed = 0; seed < seeds; seed++) {
                String letter = composer.compose(brief, seed);
                if (!texts.add(letter)) {
                    continue;
                }
                letters++;
                String before = "";
                boolean fresh = false;
                for (String sentence : sentences(letter)) {
                    known.add(sentence);
                    fresh |= places.add(before + "\n" + sentence);
                    before = sentence;
                }
                if (fresh) {
                    proof.read(brief, letter).forEach(r -> mark(marked, brief, letter, r));
                }
            }
            sentences += known.size();
        }
        int blocking = count(marked, Weight.BLOCKING);
        return new Row(
                language, letters, sentences, blocking, count(marked, Weight.SHADED), List.copyOf(marked.keySet()));
    }

    private static List<String> told(Brief brief, Remark remark) {
        return remark.facts().stream().map(i -> brief.facts().get(i).text()).toList();
    }

    private static List<String> sentences(String letter) {
        return letter.lines().flatMap(l -> Text.sentences(l).stream()).toList();
    }

    private static int count(Map<String, Weight> marked, Weight weight) {
        return (int) marked.values().stream().filter(w -> w == weight).count();
    }

    private static void mark(Map<String, Weight> marked, Brief brief, String letter, Remark remark) {
        if (remark.weight() == Weight.QUIET || remark.kind() == RemarkKind.UNTOLD) {
            return;
        }
        String sentence = "";
        for (int at = 0; at <= remark.start(); at += sentence.length()) {
            int from = at;
            sentence = sentences(letter).stream()
                    .filter(s -> letter.startsWith(s, from))
                    .findFirst()
                    .orElse(letter.substring(at, at + 1));
        }
        String line = remark.weight() + " " + remark.kind() + " "
                + brief.recipient().calledBy() + ": " + sentence + " [" + remark.words() + "] " + told(brief, remark);
        marked.put(line, remark.weight());
    }
}

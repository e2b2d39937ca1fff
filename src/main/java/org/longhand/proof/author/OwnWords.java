package org.longhand.proof.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.longhand.brief.Brief;
import org.longhand.people.text.Span;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;

/**
 * Who wrote it decides who must answer. What a person typed is told by that person: it is no claim that anybody has to
 * confirm. Where it is new the pen asks once a sentence, quietly, whether later letters shall know it; where it
 * disagrees with what was told it says so, quietly. A gap stays a gap, whoever left it.
 *
 * <p>A remark on words of both is the writer's, unless a person typed every word that can make it untrue: those of its
 * span that were not told (by the facts that the remark names, or else by anything in the brief) and bear meaning, or
 * say who does it, or say no. "14 May" where the writer had "14 March" is the person's; the writer's "Vienna" in a
 * sentence to which a person added a word is the writer's. Where all its words were told each of them must be the
 * person's.
 */
public final class OwnWords {

    private final Brief brief;
    private final String text;
    private final Authorship authors;
    private final Lexicon lexicon;
    private final ToldWords told;
    private final List<Span> sentences;
    private final Otherwise otherwise;

    private OwnWords(Brief brief, String text, Authorship authors) {
        this.brief = brief;
        this.text = text;
        this.authors = authors;
        lexicon = Lexicon.of(brief.language());
        told = ToldWords.of(brief, lexicon);
        sentences = Sentences.of(text);
        otherwise = new Otherwise(brief, lexicon);
    }

    /**
     * The remarks as they stand when it is known who wrote what.
     *
     * @param found what was read in the text, whoever wrote it, in the text's order
     * @return in the text's order
     */
    public static List<Remark> weigh(Brief brief, String text, Authorship authors, List<Remark> found) {
        return authors.persons().isEmpty()
                        || found.stream().noneMatch(r -> r.kind().claims())
                ? found
                : new OwnWords(brief, text, authors).weighed(found);
    }

    private List<Remark> weighed(List<Remark> found) {
        List<Remark> weighed = new ArrayList<>();
        Set<Integer> news = new TreeSet<>();
        Set<Integer> answered = new HashSet<>();
        Map<Integer, Remark> contrary = new HashMap<>();
        for (Remark remark : found) {
            boolean claim = remark.kind().claims() && remark.end() > remark.start();
            if (!claim || !persons(remark)) {
                weighed.add(remark);
                if (claim && remark.weight() != Weight.QUIET) {
                    answered.add(sentence(remark));
                }
                continue;
            }
            switch (remark.kind()) {
                case UNTRACED -> news.add(sentence(remark));
                case UNFOUNDED ->
                    otherwise
                            .of(remark, sentences.get(sentence(remark)).of(text))
                            .ifPresentOrElse(
                                    fact -> contrary.putIfAbsent(sentence(remark), contradicts(remark, fact)),
                                    () -> news.add(sentence(remark)));
                default -> {
                    weighed.add(remark.with(Weight.QUIET));
                    answered.add(sentence(remark));
                }
            }
        }
        weighed.stream()
                .filter(r -> r.kind() == RemarkKind.CONTRADICTS)
                .forEach(r -> contrary.remove(sentence(r))); // it says so already
        weighed.addAll(contrary.values());
        news.removeAll(answered);
        news.removeAll(contrary.keySet());
        news.forEach(s -> weighed.add(asked(sentences.get(s))));
        weighed.sort(Comparator.comparingInt(Remark::start).thenComparingInt(Remark::end));
        return weighed;
    }

    private Remark asked(Span sentence) {
        String words = sentence.of(text);
        return new Remark(
                RemarkKind.REMEMBER, sentence.start(), sentence.end(), words, LocalizedMessage.of("remember", words));
    }

    private Remark contradicts(Remark remark, int fact) {
        String fullStop = "[.\\s]+$";
        return new Remark(
                RemarkKind.CONTRADICTS,
                remark.start(),
                remark.end(),
                remark.words(),
                LocalizedMessage.of(
                        "contradicts.otherwise",
                        remark.words(),
                        brief.facts().get(fact).text().replaceFirst(fullStop, "")),
                null,
                null,
                Weight.QUIET,
                List.of(fact));
    }

    private boolean persons(Remark remark) {
        Words words = Words.of(text.substring(remark.start(), remark.end()));
        int typed = 0;
        for (int start : words.starts()) {
            typed += authors.person(remark.start() + start) ? 1 : 0;
        }
        if (typed == 0 || typed == words.size()) {
            return words.size() == 0 ? authors.person(remark.start()) : typed > 0;
        }
        ToldWords source = remark.facts().isEmpty() ? told : ToldWords.of(brief, remark.facts(), lexicon);
        Optional<Boolean> suspects = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (source.suspect(words.text().substring(words.starts()[i], words.ends()[i]))) {
                boolean own = authors.person(remark.start() + words.starts()[i]);
                suspects = Optional.of(own && suspects.orElse(true));
            }
        }
        return suspects.orElse(false);
    }

    /** The place of the sentence in which a remark begins. */
    private int sentence(Remark remark) {
        for (int s = sentences.size() - 1; s > 0; s--) {
            if (sentences.get(s).start() <= remark.start()) {
                return s;
            }
        }
        return 0;
    }
}

package org.longhand.drafting.composer.weave;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.Grammar;
import org.longhand.drafting.composer.core.SharedWords;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact;

/** One letter while it is woven: its paragraphs so far, sentence by sentence. */
final class LetterBuilder {

    /** Beginnings of the words that apologise, thank and congratulate, in every language here. */
    static final Map<SpeechAct.Sort, Set<String>> WORDS_OF = Map.of(
            SpeechAct.Sort.SORRY, SharedWords.set("sorry"),
            SpeechAct.Sort.THANKS, SharedWords.set("thanks"),
            SpeechAct.Sort.CONGRATULATION, SharedWords.set("congratulates"));

    private final Wording wording;
    private final Grammar grammar;
    private final List<List<LetterSentence>> paragraphs = new ArrayList<>();

    LetterBuilder(Wording wording, Grammar grammar) {
        this.wording = wording;
        this.grammar = grammar;
        newParagraph();
    }

    void newParagraph() {
        paragraphs.add(new ArrayList<>());
    }

    List<LetterSentence> current() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    LetterSentence lastPiece() {
        return current().get(current().size() - 1);
    }

    /** The paragraphs as they are read; empty ones are left out. */
    List<String> texts() {
        return paragraphs.stream()
                .filter(p -> !p.isEmpty())
                .map(p -> LetterSentence.flow(p, grammar, wording.dice("flow" + paragraphs.indexOf(p))))
                .toList();
    }

    /** Thanks and apologies that this paragraph has already; a second one in it would wear out the first. */
    Set<String> saidHere() {
        Set<String> said = new HashSet<>();
        for (LetterSentence piece : current()) {
            if (!piece.bare()) {
                List<String> words = Text.words(piece.text());
                WORDS_OF.values().stream()
                        .filter(w -> words.stream().anyMatch(x -> w.stream().anyMatch(x::startsWith)))
                        .forEach(said::addAll);
            }
        }
        return said;
    }

    /** A told thing in a frame that was filled with it. */
    void framed(ToldFact lead, Wording.FilledFrame words) {
        boolean doing = words.slots().contains("doing");
        add(new LetterSentence(
                words.text(), LetterSentence.Sort.FRAMED, doing ? lead.forms().get("doing") : null));
        if (doing && !lead.rest().isEmpty()) {
            add(new LetterSentence(lead.rest(), LetterSentence.Sort.FRAMED, null));
        }
    }

    /** Sets a sentence behind the last one as one sentence with it; false where the two do not go together. */
    boolean join(String sentence) {
        Optional<String> both = grammar.join(lastPiece().text(), sentence);
        both.ifPresent(s -> replaceLast(new LetterSentence(s, LetterSentence.Sort.FRAMED, null)));
        return both.isPresent();
    }

    void replaceLast(LetterSentence piece) {
        current().set(current().size() - 1, piece);
    }

    /** Whether the letter has said these very words. */
    boolean says(String words) {
        String said = " " + String.join(" ", Text.words(words)) + " ";
        return paragraphs.stream()
                .flatMap(List::stream)
                .anyMatch(p -> (" " + String.join(" ", Text.words(p.text())) + " ").contains(said));
    }

    /** Whether the letter's frames say what an act would: "Happy birthday!", and then "I wish you a happy birthday." */
    boolean framesSay(SpeechAct act) {
        List<String> words = paragraphs.stream()
                .flatMap(List::stream)
                .filter(LetterSentence::isFrame)
                .flatMap(p -> Text.words(p.text()).stream())
                .toList();
        return (act.sort() == SpeechAct.Sort.WISH || act.sort() == SpeechAct.Sort.OTHER)
                && act.isSaidIn(words, grammar);
    }

    void frame(String sentence) {
        add(new LetterSentence(sentence, LetterSentence.Sort.FRAME, null));
    }

    void act(SpeechAct act) {
        add(new LetterSentence(act.sentence(), LetterSentence.Sort.ACT, null));
    }

    void told(String sentence, boolean bare) {
        add(new LetterSentence(sentence, bare ? LetterSentence.Sort.TOLD : LetterSentence.Sort.FRAMED, null));
    }

    private void add(LetterSentence piece) {
        current().add(piece);
        wording.said(piece.text());
    }
}

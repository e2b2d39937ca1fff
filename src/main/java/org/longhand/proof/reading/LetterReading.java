package org.longhand.proof.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.people.names.Mention;
import org.longhand.people.names.PeopleInText;
import org.longhand.people.text.FoldedText;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordForms;
import org.longhand.proof.text.WordToken;
import org.longhand.proof.told.BriefIndex;
import org.longhand.proof.told.PreviousLetter;

/** A text that is being read, with what every checker wants to know of it. */
public final class LetterReading {

    private final Brief brief;
    private final String letter;
    private final FoldedText composed;
    private final String text;
    private final List<PreviousLetter> earlier;
    private final Lexicon lexicon;
    private final WordForms forms;
    private final List<Span> sentences;
    private final List<WordToken> tokens;
    private final BriefIndex told;
    private final LetterFrame frame;
    private final BitSet idiom;
    private final WordPlaces places;
    private String folded;
    private final String[] stems;
    private List<Mention> mentions;

    /**
     * @param letter the text as it was handed in
     * @param earlier letters that the same person got before
     */
    public LetterReading(Brief brief, String letter, List<PreviousLetter> earlier) {
        this.brief = brief;
        this.letter = letter;
        this.composed = FoldedText.composed(letter);
        this.text = composed.text();
        this.earlier = earlier.stream().map(PreviousLetter::composed).toList();
        lexicon = Lexicon.of(brief.language());
        forms = forms(brief.language());
        frame = LetterFrame.of(text, brief, lexicon);
        sentences = apart(Sentences.of(text), text);
        tokens = Tokenizer.tokens(text, sentences, lexicon.language());
        told = new BriefIndex(brief, lexicon);
        stems = tokens.stream().map(t -> Stemmer.stem(t.base(), lexicon)).toArray(String[]::new);
        places = new WordPlaces(tokens, sentences.size(), lexicon);
        idiom = Idioms.in(tokens, lexicon);
    }

    private static WordForms forms(String tag) {
        String language = tag == null ? "en" : Locale.forLanguageTag(tag).getLanguage();
        return WordForms.languages().contains(language) ? WordForms.of(language) : null;
    }

    /** A greeting is a sentence of its own, even where the letter goes on in its line. */
    private List<Span> apart(List<Span> found, String text) {
        List<Span> apart = new ArrayList<>();
        for (Span sentence : found) {
            int cut = frame.greetings().stream()
                    .mapToInt(Span::end)
                    .filter(end -> end > sentence.start() && end < sentence.end())
                    .findFirst()
                    .orElse(-1);
            if (cut < 0) {
                apart.add(sentence);
                continue;
            }
            int next = cut;
            while (Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            apart.add(new Span(sentence.start(), cut));
            apart.add(new Span(next, sentence.end()));
        }
        return List.copyOf(apart);
    }

    public Brief brief() {
        return brief;
    }

    /** The letter with its accents composed; all spans here are of this text, see {@link #inLetter}. */
    public String text() {
        return text;
    }

    public List<PreviousLetter> earlier() {
        return earlier;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The dictionary of the letter's language, or null where there is none. */
    public WordForms forms() {
        return forms;
    }

    /** Where one of the two people may be named in {@link #text}; it is read once, and only if somebody asks. */
    public List<Mention> mentions() {
        if (mentions == null) {
            mentions = PeopleInText.of(brief.sender(), brief.recipient(), brief.relationship())
                    .find(text, brief.language());
        }
        return mentions;
    }

    /** The sentences of {@link #text}, in order; a greeting is one of its own. */
    public List<Span> sentences() {
        return sentences;
    }

    /** The words and figures of {@link #text}, in order. */
    public List<WordToken> tokens() {
        return tokens;
    }

    /** The words and figures of one sentence, by its number. */
    public List<WordToken> tokensOf(int sentence) {
        return places.of(sentence);
    }

    /** The stems of a sentence's words that carry meaning, each once, in their order. */
    public Set<String> stemsOf(int sentence) {
        return places.stems(sentence);
    }

    /** The numbers of the tokens with this base, in order. */
    public List<Integer> places(String base) {
        return places.of(base);
    }

    /** The last token that ends at an offset or before it; null where none does. */
    public WordToken tokenBefore(int offset) {
        return places.before(offset);
    }

    /** The whole text, folded. */
    public String folded() {
        if (folded == null) {
            folded = TextFolding.fold(text);
        }
        return folded;
    }

    /** What the brief says. */
    public BriefIndex told() {
        return told;
    }

    public LetterFrame frame() {
        return frame;
    }

    /** The stems of the two people's names, which say nothing about a story that they are in. */
    public Set<String> people() {
        return Stemmer.of(
                brief.sender().name() + " " + brief.sender().signs() + " "
                        + brief.recipient().name() + " "
                        + brief.recipient().calledBy(),
                lexicon);
    }

    /** A token without its endings, by its number in {@link #tokens}. */
    public String stem(int token) {
        return stems[token];
    }

    /** Whether a token is part of a saying in which a number or a kin means nothing of the kind. */
    public boolean idiom(int token) {
        return idiom.get(token);
    }

    /** A remark on the tokens from one to another, both included. */
    public Remark remark(RemarkKind kind, String key, int from, int to) {
        return remark(kind, key, new Span(tokens.get(from).start(), end(tokens.get(to))));
    }

    public Remark remark(RemarkKind kind, String key, Span span) {
        String words = span.of(text);
        return new Remark(kind, span.start(), span.end(), words, LocalizedMessage.of(key, words));
    }

    /** The same span, in the letter as it was handed in. */
    public Span inLetter(Span span) {
        return composed.original(span);
    }

    /** The same remark, on the letter as it was handed in. */
    public Remark inLetter(Remark remark) {
        Span here = new Span(remark.start(), remark.end());
        Span there = composed.original(here);
        boolean quotes = remark.words().equals(here.of(text));
        return new Remark(
                remark.kind(),
                there.start(),
                there.end(),
                quotes ? there.of(letter) : remark.words(),
                remark.message(),
                remark.replacement(),
                remark.letter(),
                remark.weight(),
                remark.facts());
    }

    private static int end(WordToken token) {
        String t = token.text();
        int possessive = t.length() > 3 && (t.endsWith("'s") || t.endsWith("’s"))
                ? 2
                : t.endsWith("'") || t.endsWith("’") ? 1 : 0;
        return token.end() - possessive;
    }
}

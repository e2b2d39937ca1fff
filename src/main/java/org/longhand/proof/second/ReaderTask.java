package org.longhand.proof.second;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.brief.EarlierLetter;
import org.longhand.people.Fact;
import org.longhand.people.text.Span;
import org.longhand.proof.reading.LetterFrame;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.second.SecondReading.Finding;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Stemmer;

/**
 * What a second reader is asked of a letter, and what its answer says.
 *
 * @param sentences of the letter's body, in order; the model knows them by their places, from 1
 * @param told what may carry them: the facts, then what else the brief and earlier letters tell; by their places, from
 *     1
 * @param facts how many of those are facts
 * @param lexicon of the letter's language
 */
public record ReaderTask(List<String> sentences, List<String> told, int facts, Lexicon lexicon) {

    /** Longer letters are read as far as that: an answer has to stay short. */
    static final int MOST_SENTENCES = 200;

    /** What the model says of a sentence that claims nothing. */
    public static final String NONE_NEEDED = "none needed";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    public ReaderTask {
        sentences = List.copyOf(sentences);
        told = List.copyOf(told);
    }

    /** @param brief with the earlier letters, where there are some */
    public static ReaderTask of(Brief brief, String text) {
        LetterFrame frame = new LetterReading(brief, text, List.of()).frame();
        List<String> sentences = Sentences.of(text).stream()
                .filter(sentence -> !frame.holds(sentence.start()))
                .map(sentence -> inOneLine(sentence, text))
                .distinct()
                .limit(MOST_SENTENCES)
                .toList();
        return new ReaderTask(sentences, told(brief), brief.facts().size(), Lexicon.of(brief.language()));
    }

    private static String inOneLine(Span sentence, String text) {
        return sentence.of(text).replaceAll("\\s+", " ");
    }

    private static List<String> told(Brief brief) {
        List<String> told = new ArrayList<>();
        brief.facts().forEach(fact -> told.add(told(fact)));
        add(told, "Relationship: ", brief.relationship());
        add(told, "Purpose of the letter: ", brief.purpose());
        add(told, "Occasion: ", brief.occasion());
        for (EarlierLetter letter : brief.earlier()) {
            letter.told().forEach(fact -> add(told, "From the letter of " + letter.date() + ": ", fact));
        }
        return told;
    }

    private static String told(Fact fact) {
        String when = fact.when() == null ? "" : " (" + fact.when() + ")";
        return fact.question() == null ? fact.text() + when : fact.question() + " " + fact.text() + when;
    }

    private static void add(List<String> told, String what, String words) {
        if (words != null && !words.isBlank()) {
            told.add(what + words.strip());
        }
    }

    /**
     * What a model's answer says: a JSON object that has, for the number of a sentence, a list with the numbers of what
     * carries it, empty where nothing does, or {@value #NONE_NEEDED}. Sentences that it leaves out were not read; nor
     * were those that share no word with what it says carries them: a model that errs may name just anything.
     *
     * @return empty where it is anything else, or names a sentence or a fact that there is not
     */
    public Optional<SecondReading> read(String answer) {
        JsonNode json;
        try {
            json = JSON.readTree(unfenced(answer));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
        if (json == null || !json.isObject() || json.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Finding> found = new HashMap<>();
        Map<String, List<Integer>> named = new HashMap<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = json.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            Optional<String> sentence = sentence(field.getKey());
            Optional<Finding> finding = finding(field.getValue());
            if (sentence.isEmpty() || finding.isEmpty()) {
                return Optional.empty();
            }
            if (finding.get() != Finding.CARRIED || shareAWord(sentence.get(), field.getValue())) {
                found.put(SecondReading.key(sentence.get()), finding.get());
                named.put(SecondReading.key(sentence.get()), named(field.getValue()));
            }
        }
        return Optional.of(new SecondReading(found, named));
    }

    /** The places, from 0, of the facts among what carries a sentence. */
    private List<Integer> named(JsonNode carriers) {
        List<Integer> named = new ArrayList<>();
        carriers.forEach(number -> named.add(number.asInt() - 1)); // "none needed" has no elements
        named.removeIf(place -> place >= facts);
        return named;
    }

    private Optional<String> sentence(String number) {
        if (!number.matches("[1-9]\\d{0,3}") || Integer.parseInt(number) > sentences.size()) {
            return Optional.empty();
        }
        return Optional.of(sentences.get(Integer.parseInt(number) - 1));
    }

    private Optional<Finding> finding(JsonNode value) {
        if (value.isTextual()) {
            return value.asText().equals(NONE_NEEDED) ? Optional.of(Finding.CLAIMS_NOTHING) : Optional.empty();
        }
        if (!value.isArray()) {
            return Optional.empty();
        }
        for (JsonNode number : value) {
            if (!number.isInt() || number.asInt() < 1 || number.asInt() > told.size()) {
                return Optional.empty();
            }
        }
        return Optional.of(value.isEmpty() ? Finding.NOT_CARRIED : Finding.CARRIED);
    }

    /** Whether a word that bears meaning stands in the sentence and in what is said to carry it. */
    private boolean shareAWord(String sentence, JsonNode carriers) {
        Set<String> said = Stemmer.of(sentence, lexicon);
        for (JsonNode number : carriers) {
            if (!Collections.disjoint(said, Stemmer.of(told.get(number.asInt() - 1), lexicon))) {
                return true;
            }
        }
        return false;
    }

    /** Many models put JSON between the marks of a code block, whatever they are asked. */
    private static String unfenced(String answer) {
        return answer.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
    }
}

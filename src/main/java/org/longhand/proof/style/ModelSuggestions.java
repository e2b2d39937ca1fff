package org.longhand.proof.style;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.longhand.proof.remark.Remark;

/** Reads a model's suggestions, and takes each one only where it is what was asked for. */
public final class ModelSuggestions {

    /** A letter is not rewritten. */
    public static final int MOST = 5;

    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_REASON = 400;
    /** A replacement may be twice as long as what it replaces, and a few words more where that is very short. */
    private static final int MORE = 40;

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}&&[^\\n]]");

    private ModelSuggestions() {}

    /**
     * @param answer what the model wrote
     * @param text the letter's
     * @param sound whether a text is no worse than the letter's own, given that text with one suggestion taken
     * @return at most {@value #MOST} suggestions on different places, in the model's order; empty where the answer is
     *     no JSON list
     */
    public static Optional<List<Suggestion>> read(String answer, String text, Predicate<String> sound) {
        JsonNode list;
        try {
            list = JSON.readTree(answer.strip());
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
        if (list == null || !list.isArray()) {
            return Optional.empty();
        }
        List<Suggestion> suggestions = new ArrayList<>();
        List<Remark> places = new ArrayList<>();
        for (JsonNode item : list) {
            Suggestion suggestion =
                    new Suggestion(said(item, "quote"), said(item, "replacement"), said(item, "reason"));
            Optional<Remark> place = isInForm(suggestion) ? suggestion.in(text) : Optional.empty();
            if (place.isPresent()
                    && places.stream().noneMatch(p -> overlap(p, place.get()))
                    && sound.test(taken(text, place.get()))) {
                suggestions.add(suggestion);
                places.add(place.get());
            }
            if (suggestions.size() == MOST) {
                break;
            }
        }
        return Optional.of(suggestions);
    }

    private static boolean isInForm(Suggestion suggestion) {
        String quote = suggestion.quote();
        String replacement = suggestion.replacement();
        return !quote.isEmpty()
                && quote.length() <= LONGEST_QUOTE
                && !replacement.isEmpty()
                && replacement.length() <= 2 * quote.length() + MORE
                && !replacement.equals(quote)
                && lineBreaks(replacement) == lineBreaks(quote)
                && !UNPRINTABLE.matcher(replacement).find()
                && !suggestion.reason().isEmpty()
                && suggestion.reason().length() <= LONGEST_REASON
                && lineBreaks(suggestion.reason()) == 0
                && !UNPRINTABLE.matcher(suggestion.reason()).find();
    }

    private static long lineBreaks(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    private static String said(JsonNode item, String name) {
        return item.path(name).isTextual() ? item.path(name).asText().strip() : "";
    }

    private static String taken(String text, Remark place) {
        return text.substring(0, place.start()) + place.replacement() + text.substring(place.end());
    }

    private static boolean overlap(Remark one, Remark other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}

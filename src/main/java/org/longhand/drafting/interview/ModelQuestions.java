package org.longhand.drafting.interview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Plain;

/** Reads a model's questions, and takes them only where they are what was asked for. Pure. */
final class ModelQuestions {

    private static final int LONGEST = 300;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAME = Pattern.compile("(?U)(?<=[\\p{Ll},;] )\\p{Lu}\\p{L}+");

    private ModelQuestions() {}

    /**
     * @param answer what the model wrote
     * @param brief all that was told, as the model was given it
     * @param nouns whether the language writes nouns with a capital, so that one is no name
     * @return one to three questions; empty where the answer is not JSON of the form asked for, or a question names or
     *     numbers what nobody told
     */
    static Optional<List<Question>> read(String answer, String brief, boolean nouns) {
        JsonNode list;
        try {
            list = JSON.readTree(answer.strip()).path("questions");
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
        if (!list.isArray() || list.isEmpty() || list.size() > Interview.MOST) {
            return Optional.empty();
        }
        Set<String> known = new HashSet<>(List.of(Plain.of(brief).split(" ")));
        List<Question> questions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode item : list) {
            String text = item.isTextual() ? item.asText().strip() : "";
            boolean form = text.length() >= 8
                    && text.length() <= LONGEST
                    && text.matches(".*[?？;]")
                    && text.chars().noneMatch(Character::isISOControl);
            if (!form || !seen.add(Plain.of(text)) || !isFounded(text, known, nouns)) {
                return Optional.empty();
            }
            questions.add(new Question("letter", text));
        }
        return Optional.of(questions);
    }

    private static boolean isFounded(String text, Set<String> known, boolean nouns) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (!known.contains(number.group())) {
                return false;
            }
        }
        Matcher name = NAME.matcher(text);
        while (!nouns && name.find()) {
            if (!known.contains(Plain.of(name.group())) && !name.group().equals("I")) {
                return false;
            }
        }
        return true;
    }
}

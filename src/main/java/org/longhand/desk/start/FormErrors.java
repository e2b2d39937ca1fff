package org.longhand.desk.start;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.desk.messages.Messages;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.ShortText;
import org.longhand.proof.brief.BriefRemark;

/**
 * What must be mended on the start page.
 *
 * @param byField a sentence for each field, by the field's name; a fact's is {@code fact-} and its place from 0
 */
record FormErrors(Map<String, String> byField) {

    static final FormErrors NONE = new FormErrors(Map.of());
    /** The id of the form itself. */
    static final String FORM = "steps";

    private static final Pattern FACT = Pattern.compile("facts\\[(\\d+)].*");

    static FormErrors of(
            Collection<ConstraintViolation<LetterRequest>> violations, LetterForm form, Messages messages) {
        Map<String, String> errors = new LinkedHashMap<>();
        violations.stream()
                .sorted((a, b) -> field(form, a).compareTo(field(form, b)))
                .forEach(violation -> {
                    String field = field(form, violation);
                    var kind =
                            violation.getConstraintDescriptor().getAnnotation().annotationType();
                    boolean missing = kind != ShortText.class && (kind != Size.class || field.equals("fact-0"));
                    String key = "error." + (missing ? "missing." : "wrong.") + field;
                    errors.put(field, messages.knows(key) ? messages.say(key) : messages.say("error.wrong"));
                });
        return new FormErrors(errors);
    }

    /** These and what was never filled in, where a field has no other error. */
    FormErrors and(List<BriefRemark> remarks, LetterForm form, Locale language) {
        Map<String, String> errors = new LinkedHashMap<>(byField);
        remarks.stream()
                .filter(BriefRemark::blocking)
                .forEach(remark -> errors.putIfAbsent(BriefNotes.field(remark, form), remark.reason(language)));
        return new FormErrors(errors);
    }

    /** Something that no single field can mend. */
    static FormErrors ofAll(String sentence) {
        return new FormErrors(Map.of(FORM, sentence));
    }

    private static String field(LetterForm form, ConstraintViolation<LetterRequest> violation) {
        String path = violation.getPropertyPath().toString();
        Matcher fact = FACT.matcher(path);
        return switch (path) {
            case "sender.name" -> "sender";
            case "sender.signs" -> "signs";
            case "recipient.name" -> "recipient";
            case "recipient.calledBy" -> "calledBy";
            case "facts" -> "fact-0";
            case "occasion" -> "occasionWords";
            case "tone" -> "toneWords";
            default -> fact.matches() ? "fact-" + form.place(Integer.parseInt(fact.group(1))) : path;
        };
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    /** Whether all that is amiss is that nothing was told. */
    boolean onlyUntold() {
        return byField.keySet().equals(Set.of("fact-0"));
    }

    public Set<Map.Entry<String, String>> all() {
        return byField.entrySet();
    }

    /** The sentence for a field, or null. */
    public String of(String field) {
        return byField.get(field);
    }

    public String ofFact(int place) {
        return of("fact-" + place);
    }

    /** In which of the four steps something must be mended. */
    public boolean inStep(int step) {
        return byField.keySet().stream().anyMatch(field -> step == step(field));
    }

    /** In which step a field stands; 0 for the form as a whole. */
    static int step(String field) {
        return switch (field) {
            case FORM -> 0;
            case "sender", "signs", "recipient", "calledBy", "relationship" -> 1;
            case "occasionWords", "purpose" -> 2;
            default -> field.startsWith("fact-") ? 3 : 4;
        };
    }
}

package org.longhand.desk.start;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
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
import org.longhand.people.text.Plain;
import org.longhand.proof.brief.BriefRemark;

/**
 * What there is to say of the fields of the start page: what must be mended before a letter is written, or what is only
 * to be looked at.
 *
 * @param byField a sentence for each field, by the field's name; a fact's is {@code fact-} and its place from 0
 */
record FormRemarks(Map<String, String> byField) {

    static final FormRemarks NONE = new FormRemarks(Map.of());
    /** The id of the form itself. */
    static final String FORM = "steps";

    private static final Pattern FACT = Pattern.compile("facts\\[(\\d+)].*");

    /** What must be mended: what is missing or too long, and what was never filled in. */
    static FormRemarks errors(
            Collection<ConstraintViolation<LetterRequest>> violations,
            List<BriefRemark> remarks,
            LetterForm form,
            Messages messages) {
        Map<String, String> errors = new LinkedHashMap<>();
        violations.stream()
                .sorted(Comparator.comparing(violation -> field(form, violation)))
                .forEach(violation -> {
                    String field = field(form, violation);
                    var kind =
                            violation.getConstraintDescriptor().getAnnotation().annotationType();
                    boolean missing = kind != ShortText.class && (kind != Size.class || field.equals("fact-0"));
                    String key = "error." + (missing ? "missing." : "wrong.") + field;
                    errors.put(field, messages.knows(key) ? messages.say(key) : messages.say("error.wrong"));
                });
        remarks.stream()
                .filter(BriefRemark::blocking)
                .forEach(remark -> errors.putIfAbsent(field(remark, form), remark.reason(messages.locale())));
        return new FormRemarks(errors);
    }

    /** What a person should look at: those remarks on the form's brief that do not block. */
    static FormRemarks notes(List<BriefRemark> remarks, LetterForm form, Locale language) {
        Map<String, String> notes = new LinkedHashMap<>();
        remarks.stream()
                .filter(remark -> !remark.blocking())
                .forEach(remark -> notes.merge(
                        field(remark, form), remark.reason(language), (a, b) -> a.equals(b) ? a : a + " " + b));
        return new FormRemarks(notes);
    }

    /** Something that no single field can mend. */
    static FormRemarks ofAll(String sentence) {
        return new FormRemarks(Map.of(FORM, sentence));
    }

    private static String field(LetterForm form, ConstraintViolation<LetterRequest> violation) {
        String path = violation.getPropertyPath().toString();
        Matcher fact = FACT.matcher(path);
        return fact.matches() ? fact(Integer.parseInt(fact.group(1)), form) : field(path);
    }

    private static String field(BriefRemark remark, LetterForm form) {
        return remark.field().startsWith("facts") ? fact(remark.index(), form) : field(remark.field());
    }

    /** Where a fact of the request stands in the form. */
    private static String fact(int told, LetterForm form) {
        return form.isAnswer(told) ? FORM : "fact-" + form.place(told);
    }

    /** Where a field of the request stands in the form. */
    private static String field(String path) {
        return switch (path) {
            case "sender.name" -> "sender";
            case "sender.signs" -> "signs";
            case "recipient.name" -> "recipient";
            case "recipient.calledBy" -> "calledBy";
            case "facts" -> "fact-0";
            case "occasion" -> "occasionWords";
            case "tone" -> "toneWords";
            default -> path;
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

    /** In which of the four steps there is something. */
    public boolean inStep(int step) {
        return byField.keySet().stream().anyMatch(field -> step == step(field));
    }

    /** In which step a field stands; 0 for the form as a whole. */
    private static int step(String field) {
        return switch (field) {
            case FORM -> 0;
            case "sender", "signs", "recipient", "calledBy", "relationship" -> 1;
            case "occasionWords", "purpose" -> 2;
            default -> field.startsWith("fact-") ? 3 : 4;
        };
    }

    /** Short for all of it: a form that comes back with it was sent by somebody who has seen this. */
    public String seen() {
        return any() ? Plain.digest(byField.toString()).substring(0, 16) : "";
    }
}

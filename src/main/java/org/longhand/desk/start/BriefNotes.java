package org.longhand.desk.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.longhand.people.text.Plain;
import org.longhand.proof.brief.BriefRemark;

/**
 * What a person should look at on the start page before the letter is written; none of it keeps the letter back.
 *
 * @param byField a sentence for each field, by the field's name as in {@link FormErrors}
 */
record BriefNotes(Map<String, String> byField) {

    static final BriefNotes NONE = new BriefNotes(Map.of());

    /** Those remarks on the form's brief that do not block. */
    static BriefNotes of(List<BriefRemark> remarks, LetterForm form, Locale language) {
        Map<String, String> notes = new LinkedHashMap<>();
        remarks.stream()
                .filter(remark -> !remark.blocking())
                .forEach(remark -> notes.merge(
                        field(remark, form), remark.reason(language), (a, b) -> a.equals(b) ? a : a + " " + b));
        return new BriefNotes(notes);
    }

    /** Where a remark on the brief stands in the form. */
    static String field(BriefRemark remark, LetterForm form) {
        return switch (remark.field()) {
            case "sender.name" -> "sender";
            case "sender.signs" -> "signs";
            case "recipient.name" -> "recipient";
            case "recipient.calledBy" -> "calledBy";
            case "occasion" -> "occasionWords";
            case "tone" -> "toneWords";
            case "facts", "facts.when" ->
                form.isAnswer(remark.index()) ? FormErrors.FORM : "fact-" + form.place(remark.index());
            default -> remark.field();
        };
    }

    public boolean any() {
        return !byField.isEmpty();
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

    /** In which of the four steps something is to be looked at. */
    public boolean inStep(int step) {
        return byField.keySet().stream().anyMatch(field -> FormErrors.step(field) == step);
    }

    /** Short for all of it: a form that comes back with it was sent by somebody who has seen this. */
    public String seen() {
        return any() ? Plain.digest(byField.toString()).substring(0, 16) : "";
    }
}

package org.longhand.desk;

import java.util.Map;
import java.util.Set;

/**
 * What must be mended on the start page.
 *
 * @param byField a sentence for each field, by the field's name; a fact's is {@code fact-} and its place from 0
 */
record FormErrors(Map<String, String> byField) {

    static final FormErrors NONE = new FormErrors(Map.of());

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
}

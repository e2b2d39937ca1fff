package org.longhand.proof.brief;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.longhand.people.text.Span;
import org.longhand.proof.remark.Weight;

/**
 * Something to look at in a brief.
 *
 * @param field where it stands, by its name in the request: {@code sender.name}, {@code facts}, {@code facts.when},
 *     {@code addresses.recipient}, …
 * @param index the entry of a field that is a list, from 0; else null
 * @param span in the field's text
 * @param words the text there
 * @param kind what sort of thing it is
 * @param reasonKey of the reason, in {@code messages.properties}
 * @param arguments of the reason
 */
public record BriefRemark(
        String field,
        Integer index,
        Span span,
        String words,
        BriefRemarkKind kind,
        String reasonKey,
        List<String> arguments) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static BriefRemark of(BriefPart part, Span span, BriefRemarkKind kind, String reasonKey, String... arguments) {
        return new BriefRemark(
                part.field(), part.index(), span, span.of(part.text()), kind, reasonKey, List.of(arguments));
    }

    /** About a whole part. */
    static BriefRemark of(BriefPart part, BriefRemarkKind kind, String reasonKey, String... arguments) {
        return of(part, new Span(0, part.text().length()), kind, reasonKey, arguments);
    }

    public boolean blocking() {
        return kind.weight() == Weight.BLOCKING;
    }

    /** Why, as a sentence for a person, in this language or in English. */
    public String reason(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.longhand.proof.brief.messages", language, NO_FALLBACK);
        return new MessageFormat(bundle.getString(reasonKey), Locale.ROOT).format(arguments.toArray());
    }
}

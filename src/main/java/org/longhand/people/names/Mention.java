package org.longhand.people.names;

import org.longhand.people.text.Span;

/**
 * A name in a text that one of the two people of a letter bears.
 *
 * @param span the name with its title or word of kin, without what is written behind it
 * @param ending what marks it as a possessive, as it stands there: {@code 's}, {@code ’}, {@code s} in German; often
 *     empty
 * @param party whose name it is
 * @param certainty whether it means that person; {@link Certainty#UNSURE} where both bear it
 * @param form which of the names it is
 */
public record Mention(Span span, String ending, Party party, Certainty certainty, NameForm form) {

    /** The same in a text that begins so many characters earlier. */
    public Mention moved(int by) {
        return new Mention(new Span(span.start() + by, span.end() + by), ending, party, certainty, form);
    }

    /** The name and what is written behind it. */
    public Span whole() {
        return new Span(span.start(), span.end() + ending.length());
    }
}

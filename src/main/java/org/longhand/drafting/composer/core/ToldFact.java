package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.Map;

/**
 * One fact, turned into the sender's voice to the recipient.
 *
 * @param text whole sentences, ready to stand alone
 * @param kinds what it may be to a letter, the likeliest first; a memory that may as well be a kindness or a regret is
 *     whichever the occasion asks for first
 * @param subject who it is about
 * @param mild whether one would gladly be reminded of it
 * @param leansBack whether it can only be understood right behind the fact before it: "He called you …"
 * @param certain whether the person turned is surely the right one; where not, {@code text} is as it was told
 * @param forms what fills a frame's slots, by the slot's name: {@code words} where it is announced as somebody's own, a
 *     command or another language; {@code clause}, {@code doing}, {@code habit}, {@code thing} and others where the
 *     grammar is safe
 * @param rest sentences that belong right behind a frame that uses {@code doing}; often empty
 */
public record ToldFact(
        String text,
        List<FactKind> kinds,
        Subject subject,
        boolean mild,
        boolean leansBack,
        boolean certain,
        Map<String, String> forms,
        String rest) {

    /** Characters; what is longer than this is no sentence that a grammar here can read. */
    public static final int LONGEST_TURNED = 2000;

    /** Who a told thing is about. */
    public enum Subject {
        YOU,
        I,
        WE,
        OTHER
    }

    public ToldFact {
        kinds = List.copyOf(kinds);
        forms = Map.copyOf(forms);
    }

    /** A text that is too long to be one fact, as it stands. */
    static ToldFact verbatim(String text) {
        String whole = Text.capital(Text.ended(text));
        return new ToldFact(
                whole, List.of(FactKind.OTHER), Subject.OTHER, false, false, true, Map.of("words", whole), "");
    }

    boolean isThing() {
        return forms.containsKey("thing");
    }
}

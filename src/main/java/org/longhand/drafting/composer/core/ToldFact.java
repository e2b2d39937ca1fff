package org.longhand.drafting.composer.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

    /** Words; what is longer says more than that no answer is needed. */
    private static final int LONGEST_RELEASE = 9;

    private static final Pattern SETS_FREE = Pattern.compile("(?iU)\\b(?:" + SharedWords.anyOf("sets-free") + ")\\b");

    private static final Pattern NO_PROMISE = Pattern.compile("(?iU)\\b(?:" + SharedWords.anyOf("no-promise") + ")\\b");
    /** Words; what the letter is written for stands alone where it takes more. */
    private static final int LONGEST_EVENT = 16;

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

    /** The same in a letter of condolence, where the death of whoever is named goes into its first words. */
    public ToldFact mourned() {
        if (!forms.containsKey("departed") || forms.containsKey("death")) {
            return this;
        }
        Map<String, String> more = new HashMap<>(forms);
        more.put("death", forms.get("departed"));
        return new ToldFact(text, kinds, subject, mild, leansBack, certain, more, rest);
    }

    /** Whether it says that the reader need not answer. */
    public boolean setsFree() {
        return SETS_FREE.matcher(text).find() && Text.words(text).size() <= LONGEST_RELEASE;
    }

    /**
     * Whether words of an occasion file may stand before, with or after it, as a thing of some kind: they must be so.
     */
    public boolean takes(String side, FactKind kind) {
        boolean ours = subject == Subject.I || subject == Subject.WE;
        return switch (kind) {
            // "I have not forgotten it" says nothing of one's own deed.
            case MEMORY -> mild && (subject == Subject.YOU || subject == Subject.WE);
            case PROMISE ->
                !side.equals("after") || ours && !NO_PROMISE.matcher(text).find();
            case NEWS -> !side.equals("before") || subject == Subject.I;
            case EVENT -> Text.words(text).size() <= LONGEST_EVENT;
            default -> true;
        };
    }

    public boolean isThing() {
        return forms.containsKey("thing");
    }
}

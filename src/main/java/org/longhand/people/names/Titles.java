package org.longhand.people.names;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;

/** Judges a name behind a title or a word of kin that was not told with it: "Mrs Park", "Aunt June". */
final class Titles {

    private static final String OWN =
            "(?:(?:my|meine?|ma|mon|mi|unsere?|notre|nuestr[oa]) (?:dear |liebe[nr]? |chère |cher"
                    + " |querid[oa] )?)?";

    /** Characters; no title is longer. */
    private static final int FAR = 40;

    private final PersonNames sender;
    private final PersonNames recipient;
    private final Set<String> related;

    /** @param related the words of the relationship, in small letters */
    Titles(PersonNames sender, PersonNames recipient, Set<String> related) {
        this.sender = sender;
        this.recipient = recipient;
        this.related = related;
    }

    /** A name with what stands before it: one of the two for sure, or perhaps. */
    record Styled(Certainty certainty, NameForm form, Pattern style) {

        /** Where the title begins before a name that begins at {@code name}. */
        int start(String text, int name) {
            Matcher m = style.matcher(text).region(Math.max(0, name - FAR), name);
            return m.find() ? m.start() : name;
        }
    }

    /**
     * What a title or a word of kin makes of a name; null where none stands before it, or where the name goes on behind
     * as another's.
     *
     * @param open whether a family name may stand behind it
     */
    Styled judge(NameSurroundings around, Party party, NameForm form, String name, NameLexicon lexicon, boolean open) {
        String written = around.beforeAsWritten(1);
        String word = PersonNames.bare(written);
        PersonNames names = party == Party.SENDER ? sender : recipient;
        if (word.isEmpty() || !around.closeBefore() || form == NameForm.TITLED || form == NameForm.KIN) {
            return null;
        }
        boolean goesOn = open
                && around.closeAfter()
                && NameSurroundings.isLarge(around.afterAsWritten(1))
                && !names.hasPart(around.after(1));
        Set<String> kin = NameLexicon.kin(word);
        if (goesOn && !lexicon.is("de")) {
            return null;
        }
        Pattern style = Pattern.compile("(?iU)\\b" + OWN + Pattern.quote(word) + "\\.? +$");
        if (!kin.isEmpty() && (NameSurroundings.isLarge(written) || own(around))) {
            boolean same = kin.stream().anyMatch(names::hasStyle)
                    || party == Party.RECIPIENT && kin.stream().anyMatch(related::contains);
            return new Styled(same && form != NameForm.FAMILY ? Certainty.SURE : Certainty.UNSURE, NameForm.KIN, style);
        }
        boolean title = NameLexicon.isTitle(word)
                && (NameSurroundings.isLarge(written) || written.endsWith(".") || word.matches("doña|don|señora?"));
        if (!title) {
            return null;
        }
        boolean shared = sender.hasFamily(name) && recipient.hasFamily(name);
        boolean fits = names.hasStyle(word)
                || !contradicts(names, word)
                        && (form == NameForm.FULL
                                || form == NameForm.FAMILY && !names.hasOwnCall() && !names.hasTitle() && !shared);
        return new Styled(fits && !shared ? Certainty.SURE : Certainty.UNSURE, NameForm.TITLED, style);
    }

    /** A name that was told with its title or word of kin, with the "my" or the article before it. */
    Span withOwn(String text, Span name, NameLexicon lexicon) {
        String own = lexicon.is("es") ? "(?:(?:mi|la|el) (?:querid[oa] )?)" : OWN;
        Matcher m = Pattern.compile("(?iU)\\b" + own + "$")
                .matcher(text)
                .region(Math.max(0, name.start() - FAR), name.start());
        return m.find() ? new Span(m.start(), name.end()) : name;
    }

    /** "my aunt June", with a word of kin in small letters. */
    private static boolean own(NameSurroundings around) {
        return around.before(2).matches("(?U)my|meine?|meine[nmr]|ma|mon|mi|our|unsere?|notre|nuestr[oa]");
    }

    private static boolean contradicts(PersonNames names, String title) {
        boolean woman = NameLexicon.anyHas("titles of women", title);
        boolean man = NameLexicon.anyHas("titles of men", title);
        return woman && names.isStyledBy("titles of men") || man && names.isStyledBy("titles of women");
    }
}

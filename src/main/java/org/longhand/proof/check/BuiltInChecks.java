package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;

/**
 * The checks that the program comes with. Where two of them mark one place, the one that stands first knows it best.
 */
public final class BuiltInChecks {

    private static final List<Checker> CLAIMS = List.of(
            new PlaceholderCheck(),
            new SpeakerCheck(),
            new QuoteCheck(),
            new CalendarCheck(),
            new CountCheck(),
            new KinCheck(),
            new NameCheck());

    private BuiltInChecks() {}

    /** What a paragraph claims, wherever it stands in a letter. */
    public static List<Checker> claims() {
        return CLAIMS;
    }

    /**
     * The claims first, then what only a whole letter can show: how it greets and closes, what it leaves out.
     *
     * @param machinePhrases the text of {@code templates/proof/machine-phrases.txt}
     */
    public static List<Checker> wholeLetter(String machinePhrases) {
        List<Checker> all = new ArrayList<>(CLAIMS);
        all.addAll(List.of(
                new FrameCheck(),
                new MachinePhraseCheck(machinePhrases),
                new ToldBeforeCheck(),
                new LanguageCheck(),
                new UntoldCheck()));
        return List.copyOf(all);
    }
}

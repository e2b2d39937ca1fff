package org.longhand.people.names;

import java.util.Locale;
import org.longhand.people.text.TextFolding;

/** Whether a word is a given name that many people bear. */
public final class GivenNames {

    private GivenNames() {}

    public static boolean isGiven(String word) {
        return NameLexicon.shared().has("given", TextFolding.fold(word.toLowerCase(Locale.ROOT)));
    }
}

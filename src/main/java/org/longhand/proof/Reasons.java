package org.longhand.proof;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says reasons in the language of the person who reads them. */
public final class Reasons {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Reasons() {
    }

    /** The sentence; in English where the language is none that we have. */
    public static String say(Reason reason, Locale language) {
        if (reason.key().equals(Reason.AS_IT_IS)) {
            return reason.args().get(0);
        }
        String pattern = ResourceBundle.getBundle("proof.reasons", language, NO_FALLBACK).getString(reason.key());
        return new MessageFormat(pattern, Locale.ROOT).format(reason.args().toArray());
    }
}

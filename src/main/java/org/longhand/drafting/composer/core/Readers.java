package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;

/** Whether one person reads a letter, or several together: "Ana y Rubén", "Mum and Dad", "Liebe Eltern". */
public final class Readers {

    private static final String AND = "\\s+(?:" + SharedWords.anyOf("between-names") + ")\\s+";
    private static final Pattern JOINED = Pattern.compile("(?iU)" + AND);
    private static final Pattern BETWEEN = Pattern.compile("(?iU)\\s*,\\s+|" + AND);
    private static final Pattern SEVERAL =
            Pattern.compile("(?iU)(?:\\p{L}+ ){0,2}(?:" + SharedWords.anyOf("several-readers") + ")");

    private Readers() {}

    public static boolean areSeveral(Brief brief) {
        String called = brief.recipient().calledBy().strip();
        return JOINED.matcher(called).find()
                || JOINED.matcher(brief.recipient().name()).find()
                || SEVERAL.matcher(called).matches();
    }

    /** The names that several readers are called by, one by one; a comma alone parts nobody: "Ana, mi amor". */
    public static List<String> names(String called) {
        return JOINED.matcher(called).find()
                ? BETWEEN.splitAsStream(called.strip())
                        .filter(n -> !n.isBlank())
                        .toList()
                : List.of(called.strip());
    }
}

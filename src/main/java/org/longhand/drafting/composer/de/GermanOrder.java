package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;

/** Makes a German main clause one whose verb comes last: "du hast mich abgeholt" as "du mich abgeholt hast". */
final class GermanOrder {

    private static final Pattern MAIN = Pattern.compile(
            "(?iU)^(du|ich|wir beide|wir|sie(?= \\p{L}+en\\b| sind\\b)) (?!und\\b)(\\p{L}+)((?: [^,;:]+)?)((?:,"
                    + " .+)?)$");
    private static final Pattern DEATH =
            Pattern.compile("(?U)^((?:[Dd]ein|[Ii]hr)e? (?:\\p{L}+ ){1,3}?)(ist|hat)((?: [^,;:]+)?"
                    + " (?:gestorben|verstorben|gegangen|verlassen))$");
    private static final Pattern DEATH_OF_NAMED =
            Pattern.compile("(?U)^((?!(?:Er|Sie|Ich|Wir|Du|Ihr|Es|Der|Die|Das|Ein|Eine) |Mein|Unser|Dein|Ihr)"
                    + "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2}) (ist)((?: [^,;:]+)? (?:gestorben|verstorben))$");
    private static final String SUBORDINATE =
            "als|wenn|weil|bis|damit|dass|obwohl|nachdem|bevor|während|sodass|ohne|um|wo|wie|was"
                    + "|seit|sobald|solange|ob|falls";
    private static final Pattern TAIL = Pattern.compile("(?iU)^, (?:(?:auch |erst |selbst |und )?(?:" + SUBORDINATE
            + ")\\b.*|[^,]*\\bzu \\p{L}+|[^,]*zu\\p{L}+en)$");
    private static final Pattern ANOTHER =
            Pattern.compile("(?iU)\\b(und|aber|denn|oder|sondern|doch) (ich|du|wir|er|sie|es|man|ihr"
                    + "|mein|meine|dein|deine|unser|unsere)\\b|\\b(aber|denn|sondern|doch)\\b");
    private static final Pattern INNER =
            Pattern.compile("(?iU) (dass|weil|wenn|ob|wie|während|bevor|nachdem|obwohl|als (?:ich|du"
                    + "|wir|er|sie|es|der|die|das|mein|meine|dein|deine))\\b| zu \\p{Ll}+en$");
    private static final Pattern AND = Pattern.compile("(?U)\\b(?:und|oder) (\\p{L}+)");
    private static final String AUXILIARY =
            "hast|habe|haben|bist|bin|sind|hat|ist|hattest|hatte|hatten|warst|war|waren|wirst|werde" + "|werden";

    private GermanOrder() {}

    /**
     * The clause with its verb at the end; empty where its parts cannot be told apart.
     *
     * @param main a main clause that begins with its subject, a pronoun, without a full stop
     */
    static Optional<String> verbLast(String main) {
        Matcher m = MAIN.matcher(main);
        if (!m.matches()) {
            return Optional.empty();
        }
        String verb = m.group(2);
        String middle = m.group(3);
        String tail = m.group(4);
        if (middle.isEmpty() && !tail.isEmpty() || !ends(tail)) {
            return Optional.empty();
        }
        boolean auxiliary = verb.toLowerCase(java.util.Locale.ROOT).matches(AUXILIARY);
        if (ANOTHER.matcher(middle + tail).find()
                || INNER.matcher(middle).find()
                || !coordinatesNouns(middle, auxiliary)) {
            return Optional.empty();
        }
        String subject =
                m.group(1).equals("Sie") || m.group(1).equals("sie") ? m.group(1) : Text.lowerFirst(m.group(1));
        String last = middle.substring(middle.lastIndexOf(' ') + 1);
        if (!auxiliary && GermanVerbs.SEPARABLE.contains(last)) {
            String rest = middle.substring(0, middle.length() - last.length()).stripTrailing();
            return Optional.of(subject + rest + " " + last + verb + tail);
        }
        return Optional.of(subject + middle + " " + verb + tail);
    }

    /** Whether every part behind a comma leans on the one before it. */
    private static boolean ends(String tail) {
        for (String part : tail.isEmpty() ? new String[0] : tail.substring(2).split(", ")) {
            if (!TAIL.matcher(", " + part).matches()) {
                return false;
            }
        }
        return true;
    }

    /** "Dein Vater ist am Montag gestorben" as "dein Vater am Montag gestorben ist". */
    static Optional<String> ofDeath(String main) {
        Matcher m = DEATH.matcher(main);
        return m.matches()
                ? Optional.of((m.group(1).startsWith("I") ? m.group(1) : Text.lowerFirst(m.group(1))).stripTrailing()
                        + m.group(3) + " " + m.group(2))
                : Optional.empty();
    }

    /** "Jürgen ist am Montag gestorben" as "Jürgen am Montag gestorben ist". */
    static Optional<String> ofDeathOfNamed(String main) {
        Matcher m = DEATH_OF_NAMED.matcher(main);
        return m.matches() ? Optional.of(m.group(1) + m.group(3) + " " + m.group(2)) : Optional.empty();
    }

    /** Whether every "und" joins two things or two participles, and not two verbs that would both have to move. */
    private static boolean coordinatesNouns(String middle, boolean auxiliary) {
        Matcher and = AND.matcher(middle);
        while (and.find()) {
            String next = and.group(1);
            boolean thing = Character.isUpperCase(next.charAt(0))
                    || next.matches("(?U)d(er|ie|as|en|em)|ein\\p{L}*|mein\\p{L}*"
                            + "|dein\\p{L}*|unser\\p{L}*|kein\\p{L}*|zu|mit|in|im|an|am|auf|bei|von|für"
                            + "|ohne|nach|so|wieder");
            if (!thing && !(auxiliary && GermanVerbs.isParticiple(middle.substring(middle.lastIndexOf(' ') + 1)))) {
                return false;
            }
        }
        return true;
    }
}

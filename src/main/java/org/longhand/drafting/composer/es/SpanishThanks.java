package org.longhand.drafting.composer.es;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.WordFiles;

/** Turns what the recipient did into what a Spanish letter thanks for: "enseñarme a nadar". */
final class SpanishThanks {

    private static final WordFiles FILES = WordFiles.beside(SpanishThanks.class);
    static final Pattern HARSH = Pattern.compile("(?iU)\\b(" + FILES.anyOf("harsh-words") + ")\\b");
    private static final Set<String> KIND = FILES.set("kindnesses");
    private static final Pattern DONE = Pattern.compile(
            "(?iU)^(?:usted )?(?:(no|me|nos|te|se|lo|la|le|les|los|las) )?(\\p{L}+(?:aste|iste|íste)|\\p{L}+ó"
                    + "|diste|dijo|hizo|trajo"
                    + "|vino|dio|puso|quiso|estuvo)( .+)?$");
    private static final Pattern HAVE = Pattern.compile(
            "(?iU)^(?:usted )?(?:(me|nos|te|se|les|le) )?(?:has|ha) (\\p{L}+(?:ado|ido|ído|cho|sto|rto))( .+)?$");
    private static final Pattern SECOND = Pattern.compile(
            "(?iU) (?:y|e) (?:(me|nos|te|se|lo|la|le) )?(\\p{L}+(?:aste|iste|íste)|\\p{L}{2,}ó)(?= |$)");
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iU)[;:]|\\b(pero|aunque)\\b|\\b(?:y|e) (?:yo|tú|él|ella|nosotros|nadie|mi|mis|el|la|los|las)?"
                    + " ?(?:no |me |nos |se |te )*"
                    + "(?:\\p{L}+(?:é|í|aron|ieron|amos|imos|aba|abas|ía)|fue|era|hubo)\\b");

    private SpanishThanks() {}

    /**
     * Empty where it is no kindness or where the infinitive is not sure; {@code usted} reads the third person as the
     * reader.
     */
    static Optional<String> doing(String open, boolean usted) {
        Matcher have = HAVE.matcher(open);
        if (HARSH.matcher(open).find() || ANOTHER.matcher(open).find()) {
            return Optional.empty();
        }
        if (have.matches() && isKindParticiple(have.group(2))) {
            return Optional.of("haber" + reflexive(have.group(1), usted) + " " + have.group(2) + rest(have.group(3)));
        }
        Matcher m = DONE.matcher(open);
        if (!m.matches()
                || "no".equalsIgnoreCase(m.group(1))
                || !usted && m.group(2).matches(".*(ó|dijo|hizo|trajo|vino|dio|puso|estuvo)")) {
            return Optional.empty();
        }
        Optional<String> infinitive = SpanishVerbs.infinitiveOfPast(m.group(2)).filter(KIND::contains);
        Optional<String> tail = second(rest(m.group(3)), usted);
        return infinitive.isPresent() && tail.isPresent()
                ? Optional.of(infinitive.get() + reflexive(m.group(1), usted) + tail.get())
                : Optional.empty();
    }

    private static boolean isKindParticiple(String participle) {
        String p = participle.toLowerCase(java.util.Locale.ROOT);
        return p.matches("hecho|escrito|dicho|puesto|abierto")
                || KIND.contains(p.replaceFirst("ado$", "ar"))
                || KIND.contains(p.replaceFirst("[ií]do$", "er"))
                || KIND.contains(p.replaceFirst("[ií]do$", "ir"));
    }

    private static String reflexive(String clitic, boolean usted) {
        return clitic == null ? "" : clitic.toLowerCase(java.util.Locale.ROOT);
    }

    private static String rest(String rest) {
        return rest == null ? "" : rest;
    }

    /** "y arreglaste la ventana" as "y arreglar la ventana". */
    private static Optional<String> second(String rest, boolean usted) {
        Matcher m = SECOND.matcher(rest);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            Optional<String> infinitive = SpanishVerbs.infinitiveOfPast(m.group(2));
            if (infinitive.isEmpty() || !usted && m.group(2).endsWith("ó")) {
                return Optional.empty();
            }
            m.appendReplacement(out, " y " + infinitive.get() + reflexive(m.group(1), usted));
        }
        m.appendTail(out);
        return Optional.of(out.toString());
    }
}

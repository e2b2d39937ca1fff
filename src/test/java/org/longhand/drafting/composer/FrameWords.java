package org.longhand.drafting.composer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.de.GermanVerbs;
import org.longhand.drafting.composer.es.SpanishVerbs;

/** The words that occasion files lend to letters of a language, and the forms that a told word may take. */
final class FrameWords {

    /** What turning a fact may put in: pronouns, and the verbs and nouns of purposes and notes. */
    private static final Set<String> TURNING = Text.set("""
            du dich dir dein deine deinen deinem deiner sie ihnen ihr ihre ihren ihrem ihrer ich mich mir mein meine
            meinen wir beide hast bist habe haben sind bin am ist sind seit dass möchte bitte um und verzeihung
            entschuldigung danke gratuliere wünsche lade tú te ti tu tus contigo yo me mí mi mis conmigo usted le su
            sus y por que quiero pido perdón gracias doy las agradezco años cumples cumple el eres estás has soy estoy
            haber somos estamos desde""");

    private FrameWords() {}

    static Set<String> of(String language) {
        Set<String> words = new HashSet<>(TURNING);
        try (Stream<Path> files = Files.list(Path.of("templates", "occasions"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                boolean here = false;
                for (String line : Files.readAllLines(file)) {
                    here = line.startsWith("[") ? line.startsWith("[" + language + " ") : here;
                    if (here && !line.startsWith("#")) {
                        words.addAll(Text.words(line.substring(line.indexOf('|') + 1)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A told word with every person that facts are turned to, and in the infinitive of thanks. */
    static Set<String> forms(String told) {
        Set<String> forms = new HashSet<>();
        for (GermanVerbs.GrammaticalPerson person : GermanVerbs.GrammaticalPerson.values()) {
            GermanVerbs.agreed(told, person).ifPresent(forms::add);
        }
        SpanishVerbs.agreed(told, true).ifPresent(forms::add);
        SpanishVerbs.agreed(told, false).ifPresent(forms::add);
        SpanishVerbs.infinitiveOfPast(told).ifPresent(v -> forms.addAll(List.of(v, v + "me", v + "nos", v + "te")));
        return forms;
    }

    /** Words, their forms, and these behind every German prefix that may stand apart. */
    static Set<String> withForms(Set<String> told) {
        Set<String> all = new HashSet<>(told);
        told.forEach(word -> all.addAll(forms(word)));
        Set<String> prefixed = new HashSet<>();
        for (String prefix : GermanVerbs.SEPARABLE) {
            all.forEach(word -> prefixed.add(prefix + word));
        }
        all.addAll(prefixed);
        return all;
    }
}

package org.longhand.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/**
 * Letters of one language for the red pen, of any length; no two have a sentence in common, so that nothing comes from
 * a memory of sentences.
 *
 * @param brief what was told
 * @param day how a sentence begins that has a number of its own
 * @param sentences what it goes on with
 */
record RedPenLetter(Brief brief, String day, List<String> sentences) {

    static final RedPenLetter ENGLISH = new RedPenLetter(
            brief(
                    "en",
                    "Granddaughter to grandmother.",
                    "You taught me to make marmalade with too much ginger.",
                    "We picked plums near Hartwell, and you never told Mum about the wasp.",
                    "I keep your blue cup on my desk in Edinburgh.",
                    "Grandad and you danced in the kitchen when the radio played.",
                    "In 1998 you drove me to the sea in the old van, because I was afraid of the train.",
                    "I want to visit you in May with the children."),
            "On the day that I call number %d, ",
            List.of(
                    "you taught me to make marmalade with far too much ginger, and I have never made it any other way",
                    "when the kitchen fills with steam I hear you telling me to stir and not to talk",
                    "we picked plums near Hartwell and came home with more than we could carry",
                    "Mum never heard about the wasp, and I have not told her since",
                    "your blue cup stands on my desk in Edinburgh, and nobody else may drink from it",
                    "I do not know what I would have become without you",
                    "the bread came out of the oven black, and we ate it with honey and laughed",
                    "it rained so hard that the path to the gate was a river"));

    static final RedPenLetter GERMAN = new RedPenLetter(
            brief(
                    "de",
                    "Enkelin und Großmutter.",
                    "Du hast mir beigebracht, Marmelade mit viel zu viel Ingwer zu kochen.",
                    "Wir haben bei Freiburg Pflaumen gepflückt, und du hast Mama nie von der Wespe erzählt.",
                    "Deine blaue Tasse steht auf meinem Schreibtisch in Hamburg.",
                    "Opa und du habt in der Küche getanzt, wenn das Radio spielte.",
                    "1998 hast du mich im alten Bus ans Meer gefahren, weil ich Angst vor dem Zug hatte.",
                    "Ich möchte dich im Mai mit den Kindern besuchen."),
            "An dem Tag, den ich Nummer %d nenne, ",
            List.of(
                    "hast du mir gezeigt, wie man Marmelade mit viel zu viel Ingwer kocht, und ich mache sie nur so",
                    "höre ich dich in der Küche sagen, dass ich rühren und nicht reden soll",
                    "haben wir bei Freiburg Pflaumen gepflückt und mehr nach Hause gebracht, als wir tragen konnten",
                    "hat Mama nichts von der Wespe gehört, und ich habe es ihr bis heute nicht erzählt",
                    "steht deine blaue Tasse auf meinem Schreibtisch in Hamburg, und niemand sonst darf daraus trinken",
                    "weiß ich nicht, was ohne dich aus mir geworden wäre",
                    "kam das Brot schwarz aus dem Ofen, und wir haben es mit Honig gegessen und gelacht",
                    "regnete es so sehr, dass der Weg zum Gartentor ein Fluss war"));

    static final RedPenLetter FRENCH = new RedPenLetter(
            brief(
                    "fr",
                    "Petite-fille et grand-mère.",
                    "Tu m'as appris à faire de la confiture avec trop de gingembre.",
                    "Nous avons cueilli des prunes près de Dijon, et tu n'as jamais parlé de la guêpe à maman.",
                    "Ta tasse bleue est sur mon bureau à Nantes.",
                    "Papi et toi dansiez dans la cuisine quand la radio jouait.",
                    "En 1998 tu m'as emmenée à la mer dans le vieux car, parce que j'avais peur du train.",
                    "Je veux venir te voir en mai avec les enfants."),
            "Le jour que j'appelle le numéro %d, ",
            List.of(
                    "tu m'as appris à faire de la confiture avec trop de gingembre, et je n'en fais plus d'autre",
                    "quand la cuisine se remplit de vapeur, je t'entends me dire de remuer et de me taire",
                    "nous avons cueilli des prunes près de Dijon et nous sommes rentrées chargées comme des mules",
                    "maman n'a rien su de la guêpe, et je ne lui en ai jamais parlé depuis",
                    "ta tasse bleue reste sur mon bureau à Nantes, et personne d'autre n'a le droit d'y boire",
                    "je ne sais pas ce que je serais devenue sans toi",
                    "le pain est sorti noir du four, et nous l'avons mangé avec du miel en riant",
                    "il pleuvait si fort que le chemin du portail était une rivière"));

    static final List<RedPenLetter> ALL = List.of(ENGLISH, GERMAN, FRENCH);

    private static final int PARAGRAPH = 5;

    private static Brief brief(String language, String relationship, String... facts) {
        return Brief.of(
                new Person("Ruth Alder", null, "Ruth"),
                new Person("Margaret Alder", "Nana", null),
                relationship,
                "birthday",
                null,
                null,
                language,
                Length.LONG,
                Stream.of(facts).map(Fact::new).toList(),
                null,
                LocalDate.of(2026, 2, 20));
    }

    /** A letter of some 400 words. */
    String words400(int number) {
        return letter(number, 17);
    }

    /** A letter of at least so many characters. */
    String characters(int number, int length) {
        return letter(number, 1 + 17 * length / words400(number).length());
    }

    private String letter(int number, int count) {
        StringBuilder letter = new StringBuilder("Nana,\n\n");
        for (int i = 0; i < count; i++) {
            letter.append(day.formatted(number * 100 + i))
                    .append(sentences.get(i % sentences.size()))
                    .append(i % PARAGRAPH == PARAGRAPH - 1 ? ".\n\n" : ". ");
        }
        return letter.append("\n\nRuth").toString();
    }
}

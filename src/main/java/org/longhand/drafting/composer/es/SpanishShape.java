package org.longhand.drafting.composer.es;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact.Subject;

/** How one Spanish sentence is built: the first verb that is sure tells who it is about, and when that is. */
final class SpanishShape {

    private static final Pattern WORD = Pattern.compile("(?U)\\p{L}+|[,;:]");
    private static final Set<String> YOU = Text.set("""
            eres has vas estás das ves ríes sonríes tienes vienes pones sales haces dices traes sabes oyes conoces puedes quieres debes
            cumples diste viste fuiste hiciste dijiste viniste tuviste estuviste pudiste pusiste quisiste supiste trajiste eras ibas tú""");
    private static final Set<String> I = Text.set("""
            soy he voy estoy doy veo río tengo vengo pongo salgo hago digo traigo sé oigo conozco puedo quiero debo fui di vi hice dije vine
            tuve estuve pude puse quise supe traje vivo trabajo echo extraño amo adoro guardo llevo sigo espero pienso recuerdo siento
            escribo leo vuelvo llego paso cuido canto duermo sueño dirijo enseño estudio necesito prometo hablo uso tomo bebo como cocino
            planto riego llamo busco creo cuento regreso viajo corro nado odio prefiero juego toco pinto mando envío yo agradezco""");
    private static final Set<String> WE = Text.set(
            "somos estamos vamos hemos tenemos vivimos fuimos éramos íbamos hicimos estuvimos tuvimos dimos vimos dijimos vinimos"
                    + " pudimos quisimos pusimos nosotros nosotras seguimos podemos sabemos queremos");
    private static final Pattern NO_VERB = Pattern.compile(
            "(?U)ramos|tramos|mismos|últimos|mínimos|próximos|íntimos|primos|ánimos|extremos|remos|racimos|qué|café|té|bebé|josé|porqué"
                    + "|así|aquí|allí|ahí|sí|mí|ti|casi|triste|existe|chiste|días|tías|alegrías|fotografías|librerías|todavía|mamá|papá|quizá|allá|acá|ojalá|andré|rené|noé|además|jamás|atrás|detrás|después"
                    + "|demás|través|inglés|francés|adiós|sofá|mercí|rubí|jabalí|esquí|colibrí");
    private static final Set<String> UNDER = Text.set("que cuando donde como cómo quien si mientras porque cuyo cuya");
    private static final Set<String> BEFORE_VERB = Text.set(
            "me te se lo la le nos los las les os no nunca siempre ya también todavía aún casi solo sólo jamás usted");
    private static final Pattern PRESENT_YOU = Pattern.compile("(?U)\\p{L}{2,}[ae]s");
    private static final Set<String> NO_YOU = Text.set(
            "las los tus mis sus unas unos estas esas tres dos nuestras nuestros después antes además entonces muchas otras todas algunas varias gracias"
                    + " mientras apenas ambas seis tras veces cartas");

    private final List<String> words = new ArrayList<>();
    private final boolean usted;
    private int verb = -1;
    private Subject subject = Subject.OTHER;

    SpanishShape(String sentence, boolean usted) {
        this.usted = usted;
        Matcher m = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
        find();
    }

    private void find() {
        boolean under = false;
        boolean noun = !words.isEmpty()
                && words.get(0)
                        .matches(
                                "el|la|los|las|un|una|mi|tu|su|mis|tus|sus|nuestr[oa]s?|aquell?[oa]?s?|es[ea]|est[ea]");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            under |= UNDER.contains(word) && i > 0
                    || UNDER.contains(word) && i == 0 && word.matches("como|cómo|donde|que");
            if (word.equals(",")) {
                under = false;
            }
            Subject who = under ? null : person(word, i);
            if (who != null) {
                verb = i;
                subject = who == Subject.OTHER && usted && !noun && isAddressed(i) ? Subject.YOU : who;
                boolean both = i + 2 < words.size()
                        && word.matches("tú|yo")
                        && words.get(i + 1).equals("y")
                        && words.get(i + 2).matches("tú|yo");
                if (both) {
                    subject = Subject.WE;
                    verb = Math.min(i + 3, words.size() - 1);
                    return;
                }
                if (word.equals("yo") || word.equals("tú") || word.matches("nosotr[oa]s")) {
                    verb = Math.min(i + 1, words.size() - 1);
                }
                return;
            }
        }
    }

    /** With "usted" a third person without another subject is the reader. */
    private boolean isAddressed(int at) {
        return words.subList(0, at).contains("usted")
                || at == 0
                || words.subList(0, at).stream().allMatch(BEFORE_VERB::contains)
                || words.get(0).matches("en|cada|siempre|nunca|el|una|durante|aquel|ayer|hoy|ahora|\\d+|con|por|a");
    }

    private Subject person(String word, int i) {
        if (NO_VERB.matcher(word).matches() || BEFORE_VERB.contains(word)) {
            return null;
        }
        boolean free = i == 0 || words.subList(0, i).stream().allMatch(w -> BEFORE_VERB.contains(w) || w.equals(","));
        if (YOU.contains(word)
                || word.matches("\\p{L}{2,}(aste|iste|íste|abas|arás|erás|irás|arías|erías)")
                || free
                        && PRESENT_YOU.matcher(word).matches()
                        && !NO_YOU.contains(word)
                        && !(i > 0 && words.get(i - 1).matches("los|las"))) {
            return Subject.YOU;
        }
        boolean pleased = free
                && i > 0
                && words.get(i - 1).equals("me")
                && word.matches("gustan?|encantan?|emociona|alegra|duele|hace|falta");
        if (pleased
                || I.contains(word)
                        && (free
                                || !word.matches(
                                        "como|trabajo|paso|canto|sueño|echo|cuento|uso|nado|juego|amo|corro|sigo"))
                || word.matches("\\p{L}{2,}(é|ré)")
                || word.matches("\\p{L}{2,}í")) {
            return Subject.I;
        }
        if (WE.contains(word) || word.matches("\\p{L}{2,}(amos|imos|emos)")) {
            return Subject.WE;
        }
        boolean third = SpanishVerbs.isThird(word)
                        && (free
                                || !word.matches(
                                        "casa|muda|planta|cena|nada|canta|cuenta|monta|riega|queja|sale|una|como|compra|espera|marcha|ayuda|deja|cierra|busca"
                                                + "|come|gana|fuma|pesca|anima|prepara|para|sueña|visita|pinta|toca|vive|ducha|falta|escucha|mira|camina|nado"))
                || word.matches(
                        "son|están|han|fueron|eran|dieron|\\p{L}{2,}(aron|ieron|aban|ían)"
                                + "|llueve|nieva|hay|hubo|había|gusta|gustan|encanta|encantan|falta|crece|florece|duerme|sigue|saluda|manda|pregunta");
        return third ? Subject.OTHER : null;
    }

    /** Whether it is a sentence, and no thing. */
    boolean isClause() {
        return verb >= 0;
    }

    Subject subject() {
        return subject;
    }

    /** Whether nothing but little words stand before the verb. */
    boolean beginsWithVerb() {
        return verb >= 0 && words.subList(0, verb).stream().allMatch(BEFORE_VERB::contains);
    }

    private String verb() {
        return verb < 0 ? "" : words.get(verb);
    }

    boolean isFuture() {
        boolean going = verb().matches("voy|vamos|prometo|prometemos")
                && String.join(" ", words)
                        .matches(".*\\b(voy|vamos) a \\p{L}+r(te|le|me|nos|lo|la|se)?\\b.*|.*promet.*");
        return going || verb().matches("\\p{L}+(aré|eré|iré|dré|aremos|eremos|iremos|dremos|rás|rán)|haré|diré|querré");
    }

    boolean isPast() {
        String v = verb();
        String next =
                words.subList(Math.min(verb + 1, words.size()), Math.min(Math.max(verb, 0) + 4, words.size())).stream()
                        .filter(w -> w.matches("\\p{L}+(ado|ido|ído|cho|sto|rto)"))
                        .findFirst()
                        .orElse("");
        boolean perfect = v.matches("he|has|ha|hemos|han") && !next.isEmpty();
        boolean simple = v.matches(
                        "\\p{L}+(aste|iste|íste|ó|ieron|aron|aba|abas|aban|ábamos|íamos|ía|ías|ían)|fui|fue|fuimos|fueron|era|eras|eran|éramos|iba|ibas|di|dio|vi|vio|dimos|vimos"
                                + "|hice|hizo|dije|dijo|vine|vino|tuve|tuvo|estuve|estuvo|pude|pudo|puse|puso|quise|quiso|supe|supo|traje|trajo|hubo")
                || v.matches("\\p{L}{2,}[éí]") && !v.matches("\\p{L}+ré|sé");
        boolean ours = v.matches("\\p{L}+(amos|imos|[^aeiou]emos|jimos|vimos)")
                && !v.matches(
                        "somos|estamos|vamos|hemos|tenemos|vivimos|seguimos|podemos|sabemos|queremos|\\p{L}+[^ae]emos|\\p{L}+remos")
                && words.stream().noneMatch(w -> w.matches("ahora|todavía|hoy|mañana"));
        return perfect || simple || ours;
    }
}

package org.longhand.drafting.composer.es;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Clause;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact.Subject;

/** What one Spanish sentence is to a letter, and what may be made of it. */
final class SpanishClause implements Clause {

    private static final String MONTH =
            "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
    private static final Pattern COMING = Pattern.compile("(?iU)\\b(el \\d{1,2} de " + MONTH
            + "|mañana\\b(?! por)|pasado mañana|el (?:próximo )?(?:lunes|martes|miércoles|jueves"
            + "|viernes|sábado|domingo)(?! pasado)|(?:la|el) (?:semana|mes|año|verano|invierno|otoño|primavera) (?:que viene|próxim[oa])|dentro de (?:un|una|dos|tres|\\p{L}+|\\d+)"
            + " (?:días?|semanas?|mes|meses|años?)|en (?:navidad|pascua|semana santa))\\b");
    private static final Pattern COMES =
            Pattern.compile("(?iU)\\b(vuelvo|volvemos|llego|llegamos|regreso|regresamos|voy a verte|vuelvo a casa)\\b");
    private static final Pattern RECENT = Pattern.compile(
            "(?iU)\\b(este (?:año|mes|verano|invierno|otoño)|esta (?:semana|primavera|noche)|ayer|hoy|anoche|ahora|hace poco|desde|últimamente"
                    + "|acabo de|ya no|el (?:mes|año|verano|otoño|invierno) pasado|la (?:semana|primavera) pasada)\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "(?iU).*\\b(me mudé|me he mudado|nos mudamos|empecé|terminé|dejé|firmé|me casé|nos casamos|me jubilé|me gradué|aprobé|conseguí"
                    + "|compré|vendí|encontré (?:trabajo|piso|casa)|adopté|nació|llamé a mi|puse a mi|me hice|he (?:empezado|terminado|firmado|conseguido|aprobado|dejado))\\b.*");
    private static final Pattern REGRET = Pattern.compile(
            "(?iU)\\b(olvidé|mentí|grité|rompí|herí|ignoré|culpa|sol[oa]|cruel|injust[oa]|celos[oa]|celos|enfadad[oa]|enojad[oa]|traicioné|engañé|vergüenza"
                    + "|nunca|no (?:supe|pude|quise|fui|estuve|vine|llamé|dije|contesté|respondí|escuché|te \\p{L}+|le \\p{L}+)|demasiado (?:tarde|orgullos[oa]|poco)|me arrepiento|abandoné|dejé|falté|fallé"
                    + "|descuidé|callé|insulté|perdí la paciencia)\\b");
    private static final Pattern FOND = Pattern.compile(
            "(?iU)\\b(quiero|echo de menos|extraño|agradezco|orgullos[oa]|recuerdo|sonrío|reí|feliz|conocí|guardo|guardé|no olvido|nunca olvid\\p{L}+"
                    + "|todavía)\\b");
    private static final Pattern STATE = Pattern.compile(
            "(?iU)^(?:tú |usted )?(?:no |nunca |ya |siempre )*(?:me |te |le |nos |se )*(?:eres|es|estás|está|tienes|tiene|has|ha|sabes|sabe|puedes|puede|quieres"
                    + "|quiere|vives|vive|trabajas|trabaja|cumples|cumple|debes|gusta|gustan|encanta|encantan|quedan?|va|vas|adoras|odias|amas|prefieres)\\b");
    private static final Pattern DEATH =
            Pattern.compile("(?iU)^((?:tu|su) [^,]*?) (?:(?:ha muerto|murió)|(ha fallecido|falleció))\\b(.*)$");
    private static final Pattern THING = Pattern.compile(
            "(?iU)^(el|la|los|las|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras|aquel|aquella|aquellos|aquellas|ese|esa|este"
                    + "|esta) .*");

    private final String first;
    private final boolean usted;
    private final SpanishShape shape;

    SpanishClause(String text, boolean usted) {
        this.first = Text.open(Text.ended(text));
        this.usted = usted;
        this.shape = new SpanishShape(first, usted);
    }

    @Override
    public boolean isCommand() {
        return first.matches(
                        "(?iU)(ignora|ignore|olvida|olvide|imprime|imprima|muestra|muestre|escribe|escriba|responde|responda|repite|repita|traduce|traduzca|borra|borre|revela|revele|di|diga"
                                + "|system:?|sistema:)\\b.*")
                && !shape.isClause();
    }

    @Override
    public Subject subject() {
        return shape.subject();
    }

    @Override
    public boolean isMild() {
        return !SpanishThanks.HARSH.matcher(first).find()
                && !first.matches("(?iU)(todavía |aún )?(recuerdo|me acuerdo)\\b.*");
    }

    @Override
    public List<FactKind> kinds() {
        if (isCommand() || first.endsWith("?")) {
            return List.of(FactKind.OTHER);
        }
        if (!shape.isClause()) {
            return List.of(FactKind.MEMORY, FactKind.OTHER);
        }
        boolean promises = subject() == Subject.I || subject() == Subject.WE;
        if (promises && shape.isFuture()) {
            return List.of(FactKind.PROMISE);
        }
        boolean ours = first.matches("(?iU)(mi|mis|nuestr[oa]s?) .*");
        boolean comes = subject() == Subject.YOU
                || subject() == Subject.OTHER && !ours
                || COMES.matcher(first).find();
        boolean again = first.matches("(?iU).*\\b(cada|todos los|todas las|siempre|desde)\\b.*");
        if (!shape.isPast()
                && !again
                && comes
                && (COMING.matcher(first).find() || first.matches("(?iU).*\\bcumples? \\d+ años\\b.*"))) {
            return List.of(FactKind.DATE, FactKind.NEWS);
        }
        return byPerson(RECENT.matcher(first).find());
    }

    private List<FactKind> byPerson(boolean recent) {
        boolean past = shape.isPast();
        switch (subject()) {
            case YOU:
                if (!past) {
                    return List.of(FactKind.YOU);
                }
                return SpanishThanks.doing(first, usted).isEmpty()
                        ? List.of(FactKind.MEMORY)
                        : first.matches("(?iU).*\\b(me|nos|mí|mi|mis|nuestr[oa]s?|conmigo)\\b.*")
                                ? List.of(FactKind.KINDNESS, FactKind.MEMORY)
                                : List.of(FactKind.MEMORY, FactKind.KINDNESS);
            case I:
                if (first.matches(
                        "(?iU)(me (?:gusta|gustan|encanta|encantan) (?:tu|tus|su|sus|cómo|que)|adoro (?:tu|tus|su|sus|cómo)|quiero tus?|echo de menos (?:tu|tus|su|sus|cómo))\\b.*")) {
                    return List.of(FactKind.YOU, FactKind.NEWS);
                }
                if (first.matches("(?iU)(todavía |aún )?(recuerdo|me acuerdo)\\b.*")) {
                    return List.of(FactKind.MEMORY);
                }
                boolean sorry =
                        !FOND.matcher(first).find() && REGRET.matcher(first).find();
                return sorry
                        ? List.of(FactKind.REGRET, past && !recent ? FactKind.MEMORY : FactKind.NEWS)
                        : !past || recent || CHANGE.matcher(first).matches()
                                ? List.of(FactKind.NEWS)
                                : List.of(FactKind.MEMORY, FactKind.NEWS);
            case WE:
                return !past || recent || CHANGE.matcher(first).matches()
                        ? List.of(FactKind.NEWS, FactKind.MEMORY)
                        : List.of(FactKind.MEMORY);
            default:
                return first.matches("(?iU)(tu|tus|su|sus) .*") && !past
                        ? List.of(FactKind.YOU)
                        : !past || recent
                                ? List.of(FactKind.NEWS, FactKind.OTHER)
                                : List.of(FactKind.MEMORY, FactKind.OTHER);
        }
    }

    @Override
    public Map<String, String> forms(String open) {
        Map<String, String> forms = new HashMap<>();
        if (!shape.isClause()) {
            if (THING.matcher(open).matches()) {
                forms.put("thing", Text.lowerFirst(open));
            }
            return forms;
        }
        lowered(open).ifPresent(c -> {
            forms.put("clause", c);
            // "I do not forget that I still remember" says nothing.
            if (shape.isPast()) {
                forms.put("que", "que " + c);
            }
            if (subject() == Subject.I) {
                forms.put("mine", "que " + c);
            } else if (subject() == Subject.WE && shape.isPast()) {
                forms.put("shared", c);
            }
            boolean habit = subject() == Subject.YOU
                    && !shape.isPast()
                    && !shape.isFuture()
                    && !STATE.matcher(open).find()
                    && !COMING.matcher(open).find()
                    && !open.matches("(?iU).*\\b(no|nunca|jamás)\\b.*|(?:cuando|si|como|mientras) .*");
            if (habit) {
                forms.put("habit", c);
            }
        });
        Matcher death = DEATH.matcher(open);
        if (death.matches()) {
            forms.put(
                    "death",
                    "que " + Text.lowerFirst(death.group(1)) + " haya "
                            + (death.group(2) == null ? "muerto" : "fallecido") + death.group(3));
        }
        if (subject() == Subject.YOU) {
            SpanishThanks.doing(open, usted).ifPresent(d -> forms.put("doing", d));
        }
        return forms;
    }

    /** A verb begins a sentence and is no name. */
    private Optional<String> lowered(String open) {
        return shape.beginsWithVerb() ? Optional.of(Text.lowerFirst(open)) : SpanishGrammar.JOINING.lowered(open);
    }
}

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
import org.longhand.drafting.composer.core.WordFiles;

/** What one Spanish sentence is to a letter, and what may be made of it. */
final class SpanishClause implements Clause {

    private static final WordFiles FILES = WordFiles.beside(SpanishClause.class);
    private static final Pattern COMMAND = Pattern.compile("(?iU)(" + FILES.anyOf("commands") + ")\\b.*");
    private static final String MONTH = "(?:" + FILES.anyOf("months") + ")";
    private static final Pattern COMING = Pattern.compile("(?iU)\\b(el \\d{1,2} de " + MONTH
            + "|mañana\\b(?! por)|pasado mañana|el (?:próximo )?(?:lunes|martes|miércoles|jueves"
            + "|viernes|sábado|domingo)(?! pasado)|(?:la|el) (?:semana|mes|año|verano|invierno|otoño|primavera)"
            + " (?:que viene|próxim[oa])|dentro de (?:un|una|dos|tres|\\p{L}+|\\d+)"
            + " (?:días?|semanas?|mes|meses|años?)|en (?:navidad|pascua|semana santa))\\b");
    private static final Pattern COMES = Pattern.compile("(?iU)\\b(" + FILES.anyOf("coming-home") + ")\\b");
    private static final Pattern RECENT = Pattern.compile("(?iU)\\b(" + FILES.anyOf("recent-times") + ")\\b");
    private static final Pattern CHANGE = Pattern.compile("(?iU).*\\b(" + FILES.anyOf("changes") + ")\\b.*");
    private static final Pattern REGRET = Pattern.compile("(?iU)\\b(" + FILES.anyOf("regrets") + ")\\b");
    private static final Pattern FOND = Pattern.compile("(?iU)\\b(" + FILES.anyOf("fond-words") + ")\\b");
    private static final Pattern STATE = Pattern.compile("(?iU)^(?:tú |usted )?(?:no |nunca |ya |siempre )*(?:me"
            + " |te |le |nos |se )*(?:" + FILES.anyOf("state-verbs") + ")\\b");
    private static final Pattern DEATH =
            Pattern.compile("(?iU)^((?:tu|su) [^,]*?) (?:(?:ha muerto|murió)|(ha fallecido|falleció))\\b(.*)$");
    private static final Pattern DEATH_OF_NAMED = Pattern.compile(
            "(?U)^((?!(?:Él|Ella|El|La|Mi|Tu|Su|Nuestr[oa]|Un|Una) )(?:\\p{Lu}\\p{L}+)(?: \\p{Lu}\\p{L}+){0,2})"
                    + " (?:(?:ha muerto|murió)|(ha fallecido|falleció))\\b([^,;]*)$");
    private static final Pattern THING = Pattern.compile("(?iU)^(" + FILES.anyOf("noun-openers") + ") .*");

    /** "El rocío me moja las botas": before an article stands a preposition, or a verb that no list has. */
    private static final Pattern WITH_VERB = Pattern.compile("(?iU)^\\p{L}+(?:(?! (?:que|donde|cuando|quien) ).)*?"
            + " (?!(?:" + WordFiles.beside(SpanishClause.class).anyOf("before-articles") + ") )\\p{L}{3,}"
            + " (?:el|la|los|las|una?|unos|unas|mis?|tus?|sus?|nuestr[oa]s?) ");

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
        return COMMAND.matcher(first).matches() && !shape.isClause();
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
                        "(?iU)(me (?:gusta|gustan|encanta|encantan) (?:tu|tus|su|sus|cómo|que)|adoro (?:tu|tus"
                                + "|su|sus|cómo)|quiero tus?|echo de menos (?:tu|tus|su|sus|cómo))\\b.*")) {
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
            if (THING.matcher(open).matches() && !WITH_VERB.matcher(open).find()) {
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
        ofDeath(DEATH.matcher(open)).ifPresent(d -> forms.put("death", "que " + Text.lowerFirst(d)));
        ofDeath(DEATH_OF_NAMED.matcher(open))
                .ifPresent(
                        d -> forms.put("departed", "que " + (d.matches("(?:Don|Doña) .*") ? Text.lowerFirst(d) : d)));
        if (subject() == Subject.YOU) {
            SpanishThanks.doing(open, usted).ifPresent(d -> forms.put("doing", d));
        }
        return forms;
    }

    private static Optional<String> ofDeath(Matcher death) {
        return death.matches()
                ? Optional.of(
                        death.group(1) + " haya " + (death.group(2) == null ? "muerto" : "fallecido") + death.group(3))
                : Optional.empty();
    }

    /** A verb begins a sentence and is no name. */
    private Optional<String> lowered(String open) {
        return shape.beginsWithVerb() ? Optional.of(Text.lowerFirst(open)) : SpanishGrammar.JOINING.lowered(open);
    }
}

package org.longhand.drafting.composer.de;

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

/** What one German sentence is to a letter, and what may be made of it. */
final class GermanClause implements Clause {

    private static final WordFiles FILES = WordFiles.beside(GermanClause.class);
    private static final Pattern COMMAND = Pattern.compile("(?iU)(" + FILES.anyOf("commands") + ")\\b.*");
    private static final Pattern SUBJECT =
            Pattern.compile("(?U)^(?:(?:[Aa]m|[Ii]m|[Ii]n|[Aa]n|[Aa]uf|[Bb]ei|[Mm]it|[Nn]ach|[Ss]eit|[Vv]or"
                    + "|[Zz]um|[Zz]ur|[Jj]ede\\p{L}*|[Ll]etzte\\p{L}*|[Nn]ächste\\p{L}*|[Dd]iese\\p{L}*"
                    + "|[Dd]amals|[Ee]inmal|[Gg]estern|[Hh]eute"
                    + "|[Mm]orgen|[Oo]ft|[Ii]mmer|[Mm]anchmal|[Dd]ort|[Dd]a|[Jj]etzt|[Dd]ann|[Bb]ald|[Ff]rüher"
                    + "|[Nn]eulich|[Ii]nzwischen|[Nn]un"
                    + "|\\d{4})(?: [^,;]+?)? ?(?:\\p{Ll}+(?:st|t|te|e|en|en|g|m|d|h|ß|s|r|b|f|n)) )?(?:([Dd]u"
                    + "|DU)|([Ii]ch)|([Ww]ir)|(Sie))\\b");
    private static final Pattern YOURS = Pattern.compile("(?U)^(?:Dein|Deine|Ihr|Ihre) .*");
    private static final Pattern FINITE = Pattern.compile("(?U)\\b(" + FILES.anyOf("finite-auxiliaries") + ")\\b");
    private static final String PARTICIPLE =
            "(?:\\p{L}*ge\\p{Ll}+(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|wieder)\\p{Ll}+(?:t|en)"
                    + "|\\p{Ll}+iert|\\p{L}{2,}(?:be|ver|er|ent)\\p{Ll}+(?:t|en)|getan)";
    private static final Pattern PERFECT =
            Pattern.compile("(?iU)\\b(?:hast|habe|haben|hat|bist|bin|sind|ist|habt|seid)\\b(?: [^,;]+?)?"
                    + " " + PARTICIPLE
                    + "(?=$|[,;.]| und\\b| oder\\b)|\\b" + PARTICIPLE
                    + " (?:hast|habe|haben|hat|bist|bin|sind|ist)\\b");
    /** "Die Kinder fragen": a small word behind the nouns, and no preposition, is what they do. */
    private static final Pattern MANY_DO = Pattern.compile(
            "(?U)^(?:Die|Meine|Deine|Unsere|Eure|Ihre|Seine) \\p{Lu}\\p{L}+ (?!neben |gegen |wegen |zwischen |innen "
                    + "|außen |oben |unten |hinten )\\p{Ll}{2,}(?:en|ern|eln)\\b");
    /** "Du darfst nicht auftreten": what stands at the end is no past, whatever it ends in. */
    private static final Pattern MAY_DO = Pattern.compile(
            "(?iU)^\\p{L}+ (?:darf(?:st)?|dürf(?:en|t)|muss|musst|müss(?:en|t)|kann(?:st)?|könn(?:en|t)|will(?:st)?"
                    + "|woll(?:en|t)|soll(?:st|en|t)?|mag(?:st)?|mög(?:en|t)|wird|wirst|werden|werdet)\\b"
                    + "[^,;]* \\p{Ll}+en$");

    private static final Pattern PRETERITE = Pattern.compile("(?iU)\\b(" + FILES.anyOf("preterites") + ")\\b");
    private static final Pattern NO_PRETERITE = Pattern.compile("(?iU)\\b(" + FILES.anyOf("no-preterites") + ")\\b");
    private static final String MONTH = "(?:" + FILES.anyOf("times-of-year") + ")";
    private static final Pattern COMING = Pattern.compile("(?U)\\b(?:[Aa]m \\d{1,2}\\. ?(?:" + MONTH
            + "|\\d{1,2}\\.?)|[Mm]orgen\\b(?! früh)"
            + "|[Üü]bermorgen|(?:am )?(?:kommenden|nächsten|nächste|nächstes) \\p{L}+|[Dd]iesen \\p{L}+tag|in"
            + " (?:einer|einem|zwei|drei|vier"
            + "|fünf|sechs|zehn|\\d+) (?:Tag|Tagen|Woche|Wochen|Monat|Monaten|Jahr|Jahren)|zu (?:Weihnachten"
            + "|Ostern|Pfingsten)"
            + "|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)|im " + MONTH + ")\\b");
    private static final Pattern COMES = Pattern.compile("(?iU)\\b(" + FILES.anyOf("coming-home") + ")\\b");
    private static final Pattern RECENT = Pattern.compile("(?iU)\\b(" + FILES.anyOf("recent-times") + ")\\b");
    private static final Pattern CHANGE = Pattern.compile("(?iU).*\\b(" + FILES.anyOf("changes") + ")\\b.*");
    private static final Pattern REGRET = Pattern.compile("(?iU)\\b(" + FILES.anyOf("regrets") + ")\\b");
    private static final Pattern FOND = Pattern.compile("(?iU)\\b(" + FILES.anyOf("fond-words") + ")\\b");
    private static final Pattern FUTURE =
            Pattern.compile("(?iU)\\b(?:ich|wir) (?:werde|werden|verspreche|versprechen)\\b|\\b(?:werde|werden)"
                    + " (?:ich|wir)\\b|^ich (?:komme|bringe|hole|rufe|schreibe|besuche|passe|gieße|koche"
                    + "|helfe)\\b.*\\b(?:bis|wieder|sobald|jeden"
                    + "|dir|dich|Ihnen|am)\\b");
    private static final Pattern STATE =
            Pattern.compile("(?iU)^(?:du|sie)" + " (?:" + FILES.anyOf("state-verbs") + ")\\b");

    private final String first;
    private final Subject subject;
    private final boolean sentence;
    private final boolean past;

    GermanClause(String text, boolean sie) {
        first = Text.open(Text.ended(text));
        subject = subject(first, sie);
        sentence = subject != Subject.OTHER
                || FINITE.matcher(first).find()
                || hasVerb(first)
                || first.matches("(?iU)(wenn|als|weil|obwohl|seit|nachdem|während|bevor|danke) .*");
        past = PERFECT.matcher(first).find()
                || !MAY_DO.matcher(first).find()
                        && hasPreterite(NO_PRETERITE.matcher(first).replaceAll(" "));
    }

    private static Subject subject(String s, boolean sie) {
        Matcher m = SUBJECT.matcher(s);
        if (!m.find() || m.group(4) != null && !sie) {
            return Subject.OTHER;
        }
        return m.group(2) != null ? Subject.I : m.group(3) != null ? Subject.WE : Subject.YOU;
    }

    /** "Du heiratest" is no past, though it ends as one. */
    private static boolean hasPreterite(String s) {
        return PRETERITE
                .matcher(s)
                .results()
                .map(m -> m.group().toLowerCase(java.util.Locale.ROOT))
                .anyMatch(w -> !GermanVerbs.isThird(w.replaceFirst("(st|n)?$", "") + "t")
                        || GermanVerbs.isThird(w) && !w.endsWith("te"));
    }

    private static boolean hasVerb(String s) {
        if (MANY_DO.matcher(s).find()) {
            return true;
        }
        Matcher word = Pattern.compile("(?U)\\p{Ll}[\\p{L}]+").matcher(s);
        while (word.find()) {
            boolean whole = word.start() == 0 || !Character.isLetter(s.charAt(word.start() - 1));
            if (whole && (GermanVerbs.isThird(word.group()) || word.group().matches("\\p{Ll}{2,}ten"))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isCommand() {
        return COMMAND.matcher(first).matches() && subject == Subject.OTHER;
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public boolean isMild() {
        return !GermanThanks.HARSH.matcher(first).find() && !first.matches("(?iU)ich (weiß noch|erinnere mich)\\b.*");
    }

    @Override
    public List<FactKind> kinds() {
        if (isCommand() || first.endsWith("?")) {
            return List.of(FactKind.OTHER);
        }
        if (!sentence) {
            return List.of(FactKind.MEMORY, FactKind.OTHER);
        }
        if (subject != Subject.YOU && !past && FUTURE.matcher(first).find()) {
            return List.of(FactKind.PROMISE);
        }
        boolean ours = first.matches("(?iU)(mein|meine|unser|unsere) .*");
        boolean comes = subject == Subject.YOU
                || subject == Subject.OTHER && !ours
                || COMES.matcher(first).find();
        boolean again = first.matches("(?iU).*\\b(jeden|jedes|jede|immer|seit)\\b.*");
        if (!past
                && !again
                && comes
                && (COMING.matcher(first).find() || first.matches("(?U)(Du wirst|Sie werden) (\\w+ )?\\d+\\b.*"))) {
            return List.of(FactKind.DATE, FactKind.NEWS);
        }
        return byPerson(RECENT.matcher(first).find());
    }

    private List<FactKind> byPerson(boolean recent) {
        switch (subject) {
            case YOU:
                if (!past) {
                    return List.of(FactKind.YOU);
                }
                return GermanThanks.doing(first).isEmpty()
                        ? List.of(FactKind.MEMORY)
                        : first.matches("(?iU).*\\b(mir|mich|uns|unser\\p{L}*|mein\\p{L}*|ich)\\b.*")
                                ? List.of(FactKind.KINDNESS, FactKind.MEMORY)
                                : List.of(FactKind.MEMORY, FactKind.KINDNESS);
            case I:
                if (first.matches(
                        "(?iU)ich (liebe|mag|bewundere|vermisse) (dein|deine|deinen|ihr|ihre|ihren|dich|sie|es,"
                                + " wie|wie)\\b.*")) {
                    return List.of(FactKind.YOU, FactKind.NEWS);
                }
                boolean sorry =
                        !FOND.matcher(first).find() && REGRET.matcher(first).find();
                boolean news = !past || recent || CHANGE.matcher(first).matches();
                return sorry
                        ? List.of(FactKind.REGRET, past && !recent ? FactKind.MEMORY : FactKind.NEWS)
                        : first.matches("(?iU)ich weiß noch\\b.*|ich erinnere mich\\b.*")
                                ? List.of(FactKind.MEMORY)
                                : news ? List.of(FactKind.NEWS) : List.of(FactKind.MEMORY, FactKind.NEWS);
            case WE:
                return !past || recent || CHANGE.matcher(first).matches()
                        ? List.of(FactKind.NEWS, FactKind.MEMORY)
                        : List.of(FactKind.MEMORY);
            default:
                return YOURS.matcher(first).matches() && !past
                        ? List.of(FactKind.YOU)
                        : !past || recent
                                ? List.of(FactKind.NEWS, FactKind.OTHER)
                                : List.of(FactKind.MEMORY, FactKind.OTHER);
        }
    }

    @Override
    public Map<String, String> forms(String open) {
        Map<String, String> forms = new HashMap<>();
        if (!sentence) {
            // "Gips bis Mai" is a note, and reads as one: no frame makes a sentence of it.
            if (open.matches(
                    "(?U)(Der|Die|Das|Ein|Eine|Dein|Deine|Mein|Meine|Unser|Unsere|Wie|Dieser" + "|Diese|Dieses) .*")) {
                forms.put("thing", Text.lowerFirst(open));
            }
            return forms;
        }
        GermanGrammar.JOINING.lowered(open).ifPresent(c -> forms.put("clause", c));
        Optional<String> last = GermanOrder.verbLast(open);
        last.ifPresent(c -> {
            // "I have not forgotten that I still know" says nothing.
            if (past && !first.matches("(?iU)ich (weiß|erinnere).*")) {
                forms.put("que", "dass " + c);
            }
            if (subject == Subject.I) {
                forms.put("mine", "dass " + c);
            } else if (subject == Subject.WE && past) {
                forms.put("shared", c);
            }
            if (subject == Subject.YOU
                    && !past
                    && !STATE.matcher(open).find()
                    && !COMING.matcher(open).find()
                    && !open.matches("(?iU).*\\b(nicht|nie|kein\\p{L}*)\\b.*")) {
                forms.put("habit", c);
            }
        });
        GermanOrder.ofDeath(open).ifPresent(d -> forms.put("death", "dass " + d));
        GermanOrder.ofDeathOfNamed(open).ifPresent(d -> forms.put("departed", "dass " + d));
        GermanThanks.doing(open).ifPresent(d -> forms.put("doing", d));
        return forms;
    }
}

package org.longhand.drafting.composer.fr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Clause;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact.Subject;
import org.longhand.drafting.composer.core.WordFiles;

/** What one French sentence is to a letter, and what may be made of it. */
final class FrenchClause implements Clause {

    private static final WordFiles FILES = WordFiles.beside(FrenchClause.class);
    private static final Pattern COMMAND = Pattern.compile("(?iU)(" + FILES.anyOf("commands") + ")\\b.*");
    private static final String MONTH = "(" + FILES.anyOf("times-of-year") + ")";
    private static final Pattern COMING = Pattern.compile("(?iU)\\b(le \\d{1,2}(er)? " + MONTH
            + "|demain|(semaine|mois|année|été"
            + "|hiver|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|" + MONTH
            + ") prochaine?|dans (un|une|deux|trois|quatre"
            + "|dix|quelques|\\d+) (jours?|semaines?|mois|ans?))\\b");
    private static final Pattern RECENT = Pattern.compile("(?iU)\\b(" + FILES.anyOf("recent-times")
            + ")\\b|\\b(mois|semaine|année|été) (dernier|dernière|passée?)\\b");
    private static final Pattern CHANGE =
            Pattern.compile("(?iU)^(j['’]ai|je suis|je me suis|nous avons|nous nous sommes|on a) ("
                    + FILES.anyOf("changes") + ")\\b.*");
    private static final Pattern REGRET = Pattern.compile("(?iU)\\b(" + FILES.anyOf("regrets") + ")\\b");
    private static final Pattern FINITE =
            Pattern.compile("(?iU)\\b(" + FILES.anyOf("finite-verbs") + ")\\b" + "|\\b\\p{L}['’](a|est|ai|as)\\b");

    private static final String ARTICLE =
            "(?:les? |la |l['’]|une? |mon |ma |mes |ton |ta |tes |votre |vos |notre |nos |son |sa |ses )";
    /** "Le héros porte le prénom": between a noun and an article stands a verb. */
    private static final Pattern VERB_BETWEEN =
            Pattern.compile("(?iU)^" + ARTICLE + "\\p{L}+ \\p{Ll}+(?:e|ent) " + ARTICLE);

    private static final Pattern DEATH =
            Pattern.compile("(?iU)^(ton|ta|votre) [^,]*\\b(est morte?|est décédée?|nous a quittée?s?)\\b");
    private static final Pattern DEATH_OF_NAMED = Pattern.compile(
            "(?U)^(?!(?:Il|Elle|Tu|Je|Nous|Vous|On|Mon|Ma|Notre|Le|La|Un|Une|Ton|Ta|Votre) )\\p{Lu}[\\p{L}-]+"
                    + "(?: \\p{Lu}[\\p{L}-]+){0,2} (?:est morte?|est décédée?|nous a quittée?s?)\\b[^,;]*$");
    /** How somebody is, rather than what somebody does. */
    private static final Pattern STATE =
            Pattern.compile("(?iU)(?:tu|vous) (?:n['’]|ne |(" + FILES.anyOf("state-verbs") + ")\\b)");

    /** "Le héros porte le prénom …": before an article stands a preposition, or a verb that no list has. */
    private static final Pattern WITH_VERB = Pattern.compile("(?iU)^(?:l['’])?\\p{L}+(?:(?! (?:qu[ei]|où|quand|dont) )."
            + ")*? (?!(?:" + WordFiles.beside(FrenchClause.class).anyOf("before-articles") + ") )\\p{L}{3,}"
            + " (?:les?|la|une?|des|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?) ");

    private final String first;
    private final Subject subject;
    private final boolean sentence;

    FrenchClause(String text) {
        first = Text.open(Text.ended(text));
        subject = subject(first);
        sentence = subject != Subject.OTHER
                || FINITE.matcher(first).find()
                || VERB_BETWEEN.matcher(first).find();
    }

    @Override
    public boolean isCommand() {
        return COMMAND.matcher(first).matches();
    }

    @Override
    public Subject subject() {
        return subject;
    }

    @Override
    public boolean isMild() {
        return !FrenchThanks.HARSH.matcher(first).find()
                && !first.matches("(?iU)je (me souviens|me rappelle|n['’]oublie)\\b.*");
    }

    @Override
    public List<FactKind> kinds() {
        return isCommand() ? List.of(FactKind.OTHER) : kinds(first, subject, sentence);
    }

    @Override
    public Map<String, String> forms(String open) {
        Map<String, String> forms = new HashMap<>();
        if (!sentence) {
            if (open.matches("(?iU)(le|la|les|un|une|des|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|ce"
                            + "|cette|ces) .*|l['’].*")
                    && !WITH_VERB.matcher(open).find()) {
                forms.put("thing", Text.lowerFirst(open));
            }
            return forms;
        }
        FrenchGrammar.JOINING.lowered(open).ifPresent(c -> {
            forms.put("clause", c);
            if (subject == Subject.I) {
                forms.put("mine", "que " + c);
            } else if (subject == Subject.WE) {
                forms.put("shared", c);
            }
            if (DEATH.matcher(open).find()) {
                forms.put("death", "que " + ofDeath(c));
            }
            forms.put("que", (FrenchPersons.startsWithVowel(c) && !c.startsWith("h") ? "qu'" : "que ") + c);
            if (subject == Subject.YOU
                    && isPresent(open)
                    && !STATE.matcher(open).lookingAt()) {
                forms.put("habit", c);
            }
        });
        if (DEATH_OF_NAMED.matcher(open).find()) {
            forms.put("departed", "que " + ofDeath(open));
        }
        FrenchThanks.doing(open).ifPresent(d -> forms.put("doing", d));
        return forms;
    }

    /** "Luc est mort" as it stands behind "cela me fait de la peine que". */
    private static String ofDeath(String clause) {
        return clause.replaceFirst("(?U)\\best (?=mort|décéd)", "soit ")
                .replaceFirst("(?U)\\bnous a (?=quitt)", "nous ait ");
    }

    private static Subject subject(String s) {
        Matcher m = Pattern.compile("(?iU)^(?:(?:en|l['’]|le|la|un|une|chaque|hier|demain|parfois|dans|pendant|depuis"
                        + "|quand|ce|cette|à) ?[^,]*, )?"
                        + "(?:(tu|vous|t['’])|(je|j['’])|(nous|on))(?:\\b|(?<=['’]))")
                .matcher(s);
        if (!m.find()) {
            return Subject.OTHER;
        }
        return m.group(1) != null ? Subject.YOU : m.group(2) != null ? Subject.I : Subject.WE;
    }

    private static boolean isPast(String s) {
        return s.matches("(?iU).*?\\b(as|avez|ai|avons|a|ont|es|êtes|suis|sommes|est)\\b( (toujours|souvent|aussi"
                        + "|même|bien|tant|beaucoup|jamais|pas|tous|encore))?"
                        + " \\p{L}+(é|ée|és|ées|i|ie|is|it|u|ue|us|ert|int|aint)\\b.*|(?iU).*['’](as|ai|a|avez"
                        + "|es|est)"
                        + " \\p{L}+(é|ée|és|ées|i|ie|is|it|u|ue|us|ert)\\b.*")
                || s.matches("(?iU)^\\p{L}+['’]?\\s?(?:\\p{L}+['’]? ?){0,2}?\\p{L}+(ais|ait|ions|iez|aient)\\b.*");
    }

    private static boolean isPresent(String s) {
        return !isPast(s) && !s.matches("(?iU).*\\b\\p{L}+(rai|ras|rons|rez)\\b.*");
    }

    private static List<FactKind> kinds(String s, Subject who, boolean sentence) {
        if (who != Subject.YOU
                && s.matches("(?iU)^(?:.*, )?(je|j['’]|nous|on)(?: |(?<=['’]))(?:\\p{L}+ "
                        + "|\\p{L}['’])*?(\\p{L}+(rai|rons)|vais \\p{L}+er"
                        + "|promets|allons \\p{L}+er)\\b.*")) {
            return List.of(FactKind.PROMISE);
        }
        if (!sentence) {
            return List.of(FactKind.MEMORY, FactKind.OTHER);
        }
        boolean past = isPast(s);
        boolean recent = RECENT.matcher(s).find();
        boolean comes = who == Subject.YOU
                || who == Subject.OTHER && !s.matches("(?iU)(mon|ma|mes|notre|nos)\\b.*")
                || s.matches("(?iU).*\\b(rentr|revien|arriv|vien|retourn|retour|ramèn)\\w*\\b.*");
        if (!past
                && comes
                && (COMING.matcher(s).find()
                        || s.matches("(?iU)^(tu|vous) (as|avez|auras|aurez) \\d+" + " ans\\b.*"))) {
            return List.of(FactKind.DATE, FactKind.NEWS);
        }
        return switch (who) {
            case YOU ->
                !past
                        ? List.of(FactKind.YOU)
                        : FrenchThanks.doing(s).isEmpty()
                                ? List.of(FactKind.MEMORY)
                                : s.matches("(?iU).*\\b(me|nous|moi|mon|ma|mes|notre|nos|je)\\b.*"
                                                + "|(?iU).*\\b[mj]['’].*")
                                        ? List.of(FactKind.KINDNESS, FactKind.MEMORY)
                                        : List.of(FactKind.MEMORY, FactKind.KINDNESS);
            case I ->
                s.matches("(?iU)^j['’]aime (ton|ta|tes|votre|vos|comment|quand tu|la façon|que)\\b.*")
                        ? List.of(FactKind.YOU, FactKind.NEWS)
                        : REGRET.matcher(s).find()
                                ? List.of(FactKind.REGRET, past && !recent ? FactKind.MEMORY : FactKind.NEWS)
                                : !past || recent || CHANGE.matcher(s).matches()
                                        ? List.of(FactKind.NEWS)
                                        : List.of(FactKind.MEMORY, FactKind.NEWS);
            case WE ->
                !past || recent || CHANGE.matcher(s).matches()
                        ? List.of(FactKind.NEWS, FactKind.MEMORY)
                        : List.of(FactKind.MEMORY);
            default ->
                s.matches("(?iU)^(ton|ta|tes|votre|vos) .*") && !past
                        ? List.of(FactKind.YOU)
                        : !past || recent
                                ? List.of(FactKind.NEWS, FactKind.OTHER)
                                : List.of(FactKind.MEMORY, FactKind.OTHER);
        };
    }
}

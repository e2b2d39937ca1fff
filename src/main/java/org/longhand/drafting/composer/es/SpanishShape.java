package org.longhand.drafting.composer.es;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.ToldFact.Subject;
import org.longhand.drafting.composer.core.WordFiles;

/** How one Spanish sentence is built: the first verb that is sure tells who it is about, and when that is. */
final class SpanishShape {

    private static final WordFiles FILES = WordFiles.beside(SpanishShape.class);
    private static final Set<String> VERBS_OR_NOUNS = FILES.set("verbs-or-nouns");
    private static final Pattern OTHER_PERSONS = Pattern.compile(FILES.anyOf("other-persons"));
    private static final Pattern PASTS = Pattern.compile(FILES.anyOf("pasts"));
    private static final Pattern WORD = Pattern.compile("(?U)\\p{L}+|[,;:]");
    private static final Set<String> YOU = FILES.set("verbs-you");
    private static final Set<String> I = FILES.set("verbs-i");
    private static final Set<String> WE = FILES.set("verbs-we");
    private static final Pattern NO_VERB = Pattern.compile("(?U)" + FILES.anyOf("no-verbs"));
    private static final Set<String> UNDER = FILES.set("clause-openers");
    private static final Set<String> BEFORE_VERB = FILES.set("before-verb");
    private static final Pattern PRESENT_YOU = Pattern.compile("(?U)\\p{L}{2,}[ae]s");
    private static final Set<String> NO_YOU = FILES.set("no-you");

    private final List<String> words = new ArrayList<>();
    /** Where a word with a capital stands that begins no sentence: "Leo" reads nothing. */
    private final Set<Integer> names = new HashSet<>();

    private final boolean usted;
    private int verb = -1;
    private Subject subject = Subject.OTHER;

    SpanishShape(String sentence, boolean usted) {
        this.usted = usted;
        Matcher m = WORD.matcher(sentence);
        while (m.find()) {
            if (m.start() > 0 && Character.isUpperCase(m.group().charAt(0))) {
                names.add(words.size());
            }
            words.add(m.group().toLowerCase(Locale.ROOT));
        }
        find();
    }

    private void find() {
        boolean under = false;
        boolean noun = !words.isEmpty()
                && words.get(0)
                        .matches("el|la|los|las|un|una|mi|tu|su|mis|tus|sus|[nv]uestr[oa]s?|aquell?[oa]?s?|es[ea]"
                                + "|est[ea]");
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            under |= UNDER.contains(word) && i > 0
                    || UNDER.contains(word) && i == 0 && word.matches("como|cómo|donde|que");
            if (word.equals(",")) {
                under = false;
            }
            Subject who = under || names.contains(i) ? null : person(word, i);
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
        boolean third = SpanishVerbs.isThird(word) && (free || !VERBS_OR_NOUNS.contains(word))
                || OTHER_PERSONS.matcher(word).matches();
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
        return going
                || verb().matches("\\p{L}+(aré|eré|iré|dré|aremos|eremos|iremos|dremos|rás|rán)|haré|diré" + "|querré");
    }

    boolean isPast() {
        String v = verb();
        String next =
                words.subList(Math.min(verb + 1, words.size()), Math.min(Math.max(verb, 0) + 4, words.size())).stream()
                        .filter(w -> w.matches("\\p{L}+(ado|ido|ído|cho|sto|rto)"))
                        .findFirst()
                        .orElse("");
        boolean perfect = v.matches("he|has|ha|hemos|han") && !next.isEmpty();
        boolean simple = PASTS.matcher(v).matches() || v.matches("\\p{L}{2,}[éí]") && !v.matches("\\p{L}+ré|sé");
        boolean ours = v.matches("\\p{L}+(amos|imos|[^aeiou]emos|jimos|vimos)")
                && !v.matches("somos|estamos|vamos|hemos|tenemos|vivimos|seguimos|podemos|sabemos|queremos"
                        + "|\\p{L}+[^ae]emos|\\p{L}+remos")
                && words.stream().noneMatch(w -> w.matches("ahora|todavía|hoy|mañana"));
        return perfect || simple || ours;
    }
}

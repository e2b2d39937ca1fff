package org.longhand.drafting.composer.fr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Readers;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.people.Fact;

/**
 * Turns what is told in French of the recipient in the third person into "tu" or "vous", and of the sender into "je".
 * Only where the verb's form is sure; elsewhere the fact stays as it was told. Reads the facts of one brief in order.
 */
final class FrenchPersons {

    private static final WordFiles FILES = WordFiles.beside(FrenchPersons.class);
    private static final Pattern TU = Pattern.compile("(?iU)\\b(tu|te|toi|ton|ta|tes)\\b|\\bt['’]");
    private static final Pattern VOUS = Pattern.compile("(?iU)\\b(vous|votre|vos)\\b");
    private static final Pattern TITLE =
            Pattern.compile("(?iU)^(madame|monsieur|mademoiselle|mme|m\\.|docteur|dr" + "|maître|professeur)\\b");
    private static final Pattern OTHERS = Pattern.compile("(?iU)\\b(" + FILES.anyOf("people") + ")\\b");
    private static final String CLITICS =
            "((?:(?:ne|me|nous|le|la|les|lui|leur|y|en|se|te|vous) |(?:n|m|l|s|t" + "|qu)['’])*)";
    private static final Pattern SUBJECT = Pattern.compile("(?iU)(^|[,;] |\\b(?:et|mais|que|quand|où|comme|car|puis"
            + "|si) |\\bqu['’])"
            + "([\uE000\uE001]|il|elle) " + CLITICS + "([\\p{L}]+)");

    private static final Map<String, String[]> IRREGULAR =
            FILES.rows("irregular-verbs").stream().collect(Collectors.toMap(row -> row[0], row -> row));

    private final Names names;
    private final boolean vous;
    private final Optional<Gender> gender;
    private final Optional<Gender> senderGender;
    private boolean othersTold;

    FrenchPersons(Brief brief) {
        names = new Names(brief);
        vous = isVous(brief);
        gender = Gender.ofGivenName(brief.recipient());
        senderGender = Gender.ofGivenName(brief.sender());
        othersTold = brief.relationship() != null
                && Pattern.compile("(?iU)\\b(son|sa|ses) ")
                        .matcher(brief.relationship())
                        .find();
    }

    /** Whether the recipient is "vous": as the facts say, else by title and tone. */
    static boolean isVous(Brief brief) {
        if (Readers.areSeveral(brief)) {
            return true;
        }
        for (Fact fact : brief.facts()) {
            if (TU.matcher(fact.text()).find()) {
                return false;
            }
        }
        boolean said =
                brief.facts().stream().anyMatch(f -> VOUS.matcher(f.text()).find());
        return said
                || TITLE.matcher(brief.recipient().calledBy()).find()
                || Traits.of(brief, null).contains("formal");
    }

    Turned turn(String fact) {
        Names.MarkedText marked = names.mark(fact);
        if (!marked.certain()) {
            return Turned.asTold(fact, false);
        }
        String text = marked.text();
        if (FrenchPair.isPair(text)) {
            return FrenchPair.turned(text)
                    .map(t -> new Turned(marked.restore(t), true, false))
                    .orElseGet(() -> Turned.asTold(fact, false));
        }
        boolean toYou = TU.matcher(text).find() || VOUS.matcher(text).find();
        boolean othersHere = OTHERS.matcher(text).find();
        Optional<String> turned = turn(text, !toYou && !othersTold && !othersHere);
        boolean open = Pattern.compile("(?iU)^(il|elle|ils|elles|lui|cela|ça|son|sa|ses|leurs?) " + "|^c['’]")
                        .matcher(text)
                        .find()
                && turned.filter(t -> t.equals(text)).isPresent();
        othersTold |= othersHere;
        if (turned.isEmpty()) {
            return new Turned(fact, false, false);
        }
        return new Turned(marked.restore(Text.capital(turned.get())), true, open);
    }

    /** Empty where one of the two is left by name. */
    private Optional<String> turn(String text, boolean pronounsToo) {
        Matcher m = SUBJECT.matcher(text);
        StringBuilder out = new StringBuilder();
        boolean recipientIsSubject = false;
        boolean senderIsSubject = false;
        while (m.find()) {
            boolean sender = m.group(2).equals(String.valueOf(Names.SENDER));
            boolean pronoun = m.group(2).length() > 1;
            // "Il est tard" and "il y a" are about nobody.
            boolean nobody = pronoun
                    && (m.group(3) + m.group(4))
                            .toLowerCase(Locale.ROOT)
                            .matches("y .*|(faut|pleut|pleuvait|neige|neigeait|fait|faisait|est|était|reste)");
            if (pronoun && (nobody || !pronounsToo && !recipientIsSubject)) {
                m.appendReplacement(out, Matcher.quoteReplacement(m.group()));
                continue;
            }
            Gender told = m.group(2).equalsIgnoreCase("il") ? Gender.MALE : Gender.FEMALE;
            if (pronoun && gender.filter(g -> g != told).isPresent()) {
                // "Il", of a letter to a woman, is a man who writes it, or somebody else.
                sender = senderGender.filter(g -> g == told).isPresent()
                        && !text.matches("(?iUs).*\\b(je|j['’]|me|moi|mon|ma|mes)\\b.*");
                if (!sender) {
                    m.appendReplacement(out, Matcher.quoteReplacement(m.group()));
                    continue;
                }
            }
            Optional<String> verb = agreed(m.group(4), sender);
            if (verb.isEmpty()) {
                return Optional.empty();
            }
            recipientIsSubject |= !sender;
            senderIsSubject |= sender;
            String clitics = clitics(m.group(3), sender);
            String who = sender ? startsWithVowel(clitics + verb.get()) ? "j'" : "je " : vous ? "vous " : "tu ";
            String lead = m.group(1).toLowerCase(Locale.ROOT).startsWith("qu")
                            && m.group(1).length() == 3
                    ? "que "
                    : m.group(1);
            m.appendReplacement(out, Matcher.quoteReplacement(lead + who + clitics + verb.get()));
        }
        m.appendTail(out);
        String s = possessives(prepositions(out.toString()));
        if (recipientIsSubject && !senderIsSubject && pronounsToo) {
            s = replaceWord(
                    replaceWord(replaceWord(s, "son", vous ? "votre" : "ton"), "sa", vous ? "votre" : "ta"),
                    "ses",
                    vous ? "vos" : "tes");
        } else if (senderIsSubject && !recipientIsSubject && pronounsToo) {
            s = replaceWord(replaceWord(replaceWord(s, "son", "mon"), "sa", "ma"), "ses", "mes");
        } else if (pronounsToo && s.matches("(?s)(Son|Sa|Ses|son|sa|ses) .*")) {
            s = replaceWord(
                    replaceWord(replaceWord(s, "son", vous ? "votre" : "ton"), "sa", vous ? "votre" : "ta"),
                    "ses",
                    vous ? "vos" : "tes");
        }
        boolean left = s.indexOf(Names.RECIPIENT) >= 0 || s.indexOf(Names.SENDER) >= 0;
        return left ? Optional.empty() : Optional.of(s);
    }

    private String clitics(String clitics, boolean sender) {
        String own = sender ? "me" : vous ? "vous" : "te";
        return clitics.replaceAll("(?i)\\bse ", own + " ")
                .replaceAll("(?i)\\bs['’]", own.equals("vous") ? "vous " : own.charAt(0) + "'");
    }

    private Optional<String> agreed(String third, boolean sender) {
        String verb = third.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(verb)) {
            return Optional.of(IRREGULAR.get(verb)[sender ? 1 : vous ? 3 : 2]);
        }
        String stem = verb.substring(0, verb.length() - 1);
        if (verb.endsWith("ait")) {
            return Optional.of(sender || !vous ? stem + "s" : verb.substring(0, verb.length() - 3) + "iez");
        }
        if (verb.endsWith("ra") && verb.length() > 3) {
            return Optional.of(sender ? verb + "i" : vous ? stem + "ez" : verb + "s");
        }
        if (verb.endsWith("e") && verb.length() > 2) {
            boolean changes = verb.matches(".*(è\\p{L}|ell|ett|ai|oi|ui)e");
            return sender
                    ? Optional.of(verb)
                    : !vous ? Optional.of(verb + "s") : changes ? Optional.empty() : Optional.of(stem + "ez");
        }
        if (vous && !sender) {
            return Optional.empty();
        }
        if (verb.endsWith("d")) {
            return Optional.of(verb + "s");
        }
        return verb.endsWith("t") ? Optional.of(verb.endsWith("et") ? verb + "s" : stem + "s") : Optional.empty();
    }

    private String prepositions(String s) {
        Matcher m = Pattern.compile("(?iU)\\b(avec|pour|chez|sans|vers|contre|devant|derrière|par|comme|sur|entre|à"
                        + "|que) ([\uE000\uE001])")
                .matcher(s);
        return m.replaceAll(r -> Matcher.quoteReplacement(
                        r.group(1) + " " + (r.group(2).charAt(0) == Names.SENDER ? "moi" : vous ? "vous" : "toi")))
                .replaceAll(
                        "^" + Names.RECIPIENT + " et (moi|" + Names.SENDER + ")\\b",
                        (vous ? "Vous" : "Toi") + " et moi")
                .replaceAll("\\bet " + Names.SENDER, "et moi");
    }

    /** "le rire de Noël" as "ton rire". */
    private String possessives(String s) {
        Matcher m = Pattern.compile("(?iU)\\b(le |la |les |l['’])([\\p{L}-]+) (?:de " + "|d['’])([\uE000\uE001])")
                .matcher(s);
        return m.replaceAll(r -> {
            boolean sender = r.group(3).charAt(0) == Names.SENDER;
            String article = r.group(1).strip().toLowerCase(Locale.ROOT);
            boolean vowel = startsWithVowel(r.group(2));
            String own = article.equals("les")
                    ? sender ? "mes" : vous ? "vos" : "tes"
                    : !sender && vous
                            ? "votre"
                            : article.equals("la") && !vowel ? sender ? "ma" : "ta" : sender ? "mon" : "ton";
            return Matcher.quoteReplacement(
                    (Character.isUpperCase(r.group(1).charAt(0)) ? Text.capital(own) : own) + " " + r.group(2));
        });
    }

    private static String replaceWord(String s, String word, String with) {
        return Pattern.compile("(?iU)(?<![\\p{L}-])" + word + "(?= \\p{L})")
                .matcher(s)
                .replaceAll(m -> Character.isUpperCase(m.group().charAt(0)) ? Text.capital(with) : with);
    }

    static boolean startsWithVowel(String s) {
        return s.matches("(?is)[aeiouyhâàéèêëîïôöùûœ].*");
    }
}

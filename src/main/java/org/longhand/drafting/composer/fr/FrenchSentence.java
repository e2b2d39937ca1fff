package org.longhand.drafting.composer.fr;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.OtherPeople;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.ThirdPersons.Who;
import org.longhand.drafting.composer.core.Tokens;

/** One French fact on its way from the third person to those of a letter. Serves once. */
final class FrenchSentence {

    static final Pattern WORD =
            Pattern.compile("[\uE000\uE001]|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*+" + "|[^\\p{L}\\p{M}\uE000\uE001]+");
    private static final String CLITICS =
            "((?:(?:ne|me|nous|le|la|les|lui|leur|y|en|se|te|vous) |(?:n|m|l|s|t" + "|qu)['’])*)";
    private static final Pattern SUBJECT = Pattern.compile("(?iU)(^|[,;] |\\b(?:et|mais|que|quand|où|comme|car|puis"
            + "|si) |\\bqu['’])"
            + "([\uE000\uE001]|il|elle) " + CLITICS + "([\\p{L}]+)");
    private static final String PREPOSITIONS =
            "avec|pour|chez|sans|vers|contre|devant|derrière|par|comme|sur|entre|à|que|de|d['’]|après|avant";
    /** One thing to turn: 1 to 4 a subject, 5 a name, 6 a possessive, 7 and 8 "avec elle", 9 "lui", 10 "je l'". */
    private static final Pattern PARTS = Pattern.compile(SUBJECT.pattern() + "|([\uE000\uE001])"
            + "|\\b(son|sa|ses)(?= \\p{L})|\\b((?:" + PREPOSITIONS + ") ?)(lui|elle)\\b|\\blui (?=(\\p{L}+))"
            + "|\\b(?:je |j['’]|nous |on )(?:ne |n['’])?(la|le|l)(?: |['’])(?=\\p{L})");
    /** What is said of the weather, the time or nobody. */
    private static final Pattern NOBODY = Pattern.compile("(?iU)(?:y .*|(?:faut|pleut|pleuvait|neige|neigeait)\\b.*"
            + "|(?:fait|faisait|fera) (?:froid|chaud|beau|nuit|jour|noir|mauvais|gris|doux|bon|frais|soleil|moins)\\b.*"
            + "|(?:est|était|reste|restait) (?:tard|tôt|temps|midi|minuit|vrai|possible|difficile|facile|rare"
            + "|l['’]heure|important|clair|dommage|question|interdit|du|de|des|une?|deux|\\d).*)");

    private static final Pattern OTHER_SUBJECT = Pattern.compile("(?iU)\\b(?:je|on|nous|tu|vous)(?: ne)? $");
    private static final Pattern THING =
            Pattern.compile("(?iU)\\b(?:une?|le|la|les|des|du|mon|ma|mes) \\p{L}+|l['’]\\p{L}+");

    private final String text;
    private final boolean vous;
    private final ThirdPersons.InFact people;
    private final OtherPeople others;
    private final Tokens tokens;
    private int token;
    private int seen;
    private boolean certain = true;
    private Who subject = Who.ANOTHER;
    private int subjectEnd;

    /** @param people whom the third persons of this fact mean */
    FrenchSentence(String text, boolean vous, ThirdPersons.InFact people, OtherPeople others) {
        this.text = text;
        this.vous = vous;
        this.people = people;
        this.others = others;
        tokens = new Tokens(text, WORD);
    }

    /** Empty where one of the two is in it and could not be turned. */
    Optional<String> turn() {
        Matcher m = PARTS.matcher(text);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            others(m.start());
            m.appendReplacement(out, Matcher.quoteReplacement(turned(m)));
        }
        others(text.length());
        people.close();
        m.appendTail(out);
        String s = possessives(prepositions(out.toString()));
        boolean left = s.indexOf(Names.RECIPIENT) >= 0 || s.indexOf(Names.SENDER) >= 0;
        return left || !certain || !people.isCertain() ? Optional.empty() : Optional.of(s);
    }

    /** Takes note of the others who are named before a place. */
    private void others(int end) {
        for (; token < tokens.size() && seen < end; token++) {
            people.other(others.at(tokens, token));
            seen += tokens.get(token).length();
        }
    }

    private String turned(Matcher m) {
        if (m.group(2) != null) {
            return subject(m);
        } else if (m.group(5) != null) {
            people.name(party(m.group(5)));
            return m.group();
        } else if (m.group(6) != null) {
            return own(people.pronoun(ThirdPersons.ANY), m.group());
        } else if (m.group(8) != null) {
            Set<Gender> form = Set.of(m.group(8).equalsIgnoreCase("elle") ? Gender.FEMALE : Gender.MALE);
            Who who = people.pronoun(form, Who.ANOTHER);
            String preposition = m.group(7).replaceFirst("(?i)^d['’] ?$", "de ");
            return who == Who.ANOTHER ? m.group() : preposition + strong(who);
        } else if (m.group(9) != null) {
            boolean another =
                    OTHER_SUBJECT.matcher(text.substring(0, m.start())).find();
            return clitic(people.pronoun(ThirdPersons.ANY, another ? Who.ANOTHER : subject), m.group(), m.group(9));
        }
        // "Je l'ai vue": one of the two, or a thing of which we cannot tell.
        boolean thing = THING.matcher(text.substring(Math.min(subjectEnd, m.start()), m.start()))
                .find();
        certain &= subject == Who.ANOTHER || thing;
        return m.group();
    }

    private static Who party(String sign) {
        return sign.charAt(0) == Names.SENDER ? Who.SENDER : Who.RECIPIENT;
    }

    private String subject(Matcher m) {
        Who who;
        if (m.group(2).length() == 1) {
            who = party(m.group(2));
            people.name(who);
        } else {
            boolean he = m.group(2).equalsIgnoreCase("il");
            boolean nobody = he && NOBODY.matcher(text.substring(m.start(3))).matches();
            who = nobody ? Who.ANOTHER : people.pronoun(Set.of(he ? Gender.MALE : Gender.FEMALE));
        }
        String clitics = m.group(3);
        if (who == Who.ANOTHER) {
            return m.group();
        }
        subject = who;
        subjectEnd = m.end();
        boolean sender = who == Who.SENDER;
        Optional<String> verb = FrenchVerbs.agreed(m.group(4), sender, vous);
        // "Julie et Thomas se marient": the verb is that of both.
        certain &= verb.isPresent() && !m.group(4).equals("et");
        if (Pattern.compile("(?iU)\\blui ").matcher(clitics).find()) {
            clitics = clitics.replaceFirst("(?i)\\blui ", clitic(people.pronoun(ThirdPersons.ANY, who), "lui ", "a"));
        }
        clitics = reflexive(clitics, sender);
        String finite = verb.orElse(m.group(4));
        String pronoun =
                sender ? FrenchPersons.startsWithVowel(clitics + finite) ? "j'" : "je " : vous ? "vous " : "tu ";
        String lead = m.group(1).toLowerCase(Locale.ROOT).startsWith("qu")
                        && m.group(1).length() == 3
                ? "que "
                : m.group(1);
        return lead + pronoun + clitics + finite;
    }

    private String reflexive(String clitics, boolean sender) {
        String own = sender ? "me" : vous ? "vous" : "te";
        return clitics.replaceAll("(?i)\\bse ", own + " ")
                .replaceAll("(?i)\\bs['’]", own.equals("vous") ? "vous " : own.charAt(0) + "'");
    }

    private String strong(Who who) {
        return who == Who.SENDER ? "moi" : vous ? "vous" : "toi";
    }

    /** "lui" before its verb as "te", "vous" or "me". */
    private String clitic(Who who, String lui, String next) {
        if (who == Who.ANOTHER) {
            return lui;
        }
        boolean vowel = FrenchPersons.startsWithVowel(next);
        String own = who == Who.SENDER ? vowel ? "m'" : "me " : vous ? "vous " : vowel ? "t'" : "te ";
        return Character.isUpperCase(lui.charAt(0)) ? Text.capital(own) : own;
    }

    private String own(Who who, String possessive) {
        String ending = possessive.toLowerCase(Locale.ROOT).substring(1);
        String own = who == Who.SENDER ? "m" + ending : !vous ? "t" + ending : ending.equals("es") ? "vos" : "votre";
        return who == Who.ANOTHER ? possessive : Character.isUpperCase(possessive.charAt(0)) ? Text.capital(own) : own;
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
            boolean vowel = FrenchPersons.startsWithVowel(r.group(2));
            String own = article.equals("les")
                    ? sender ? "mes" : vous ? "vos" : "tes"
                    : !sender && vous
                            ? "votre"
                            : article.equals("la") && !vowel ? sender ? "ma" : "ta" : sender ? "mon" : "ton";
            return Matcher.quoteReplacement(
                    (Character.isUpperCase(r.group(1).charAt(0)) ? Text.capital(own) : own) + " " + r.group(2));
        });
    }
}

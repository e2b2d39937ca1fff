package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.Brief;
import org.longhand.drafting.composer.Told.Subject;
import org.longhand.people.Fact;

/** French. */
final class FrenchGrammar implements Grammar {

    private static final int LONGEST_PART_OF_A_JOIN = 14;
    private static final Set<String> LOWERED = Text.set("""
            tu vous je nous on il elle ils elles le la les l ton ta tes mon ma mes notre nos votre vos son sa ses leur leurs
            c ce cet cette ces cela ça un une des quand en dans chaque depuis à au aux pour avec sans chez sur sous pendant
            après avant hier demain parfois souvent toujours jamais si comme puis maintenant j t d""");
    private static final Set<String> KIND = Text.set("""
            gardé réparé appris aidé aidée aidés aidées écouté écoutée écoutés prêté donné offert accueilli accueillie
            accueillis préparé cuisiné conduit conduite conduits accompagné accompagnée accompagnés soutenu soutenue soutenus
            attendu attendue écrit lu envoyé apporté invité invitée invités hébergé hébergée hébergés montré encouragé
            encouragée encouragés cru tenu veillé soigné soignée nourri laissé sauvé consolé consolée pris fait trouvé partagé
            porté rendu arrosé téléphoné appelé appelée relu corrigé chanté construit planté tricoté cousu bercé défendu
            défendue venu venue venus resté restée restés passé occupé occupée remplacé cherché ouvert promené reçu emmené
            emmenée emmenés présenté expliqué répété permis traduit peint remis monté poussé cédé""");
    private static final Pattern HARSH = Pattern.compile("(?iU)\\b(jamais|pas|menti|cassé|quitté|oublié|trompé"
            + "|pleurer|mal|peur|tort"
            + "|seule?|tomber|perdu|honte|guerre|colère|rien fait)\\b");
    private static final Pattern DOING = Pattern.compile("(?iU)^(?:tu|vous) ((?:m|l|t)['’]|(?:nous|vous|les|lui|leur)"
            + " )?(as|avez|es|êtes) "
            + "((?:toujours|souvent|aussi|même|si souvent|longtemps) )?(\\p{L}+)((?: .+)?)$");
    private static final String MONTH = "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
            + "|décembre"
            + "|noël|pâques)";
    private static final Pattern COMING = Pattern.compile("(?iU)\\b(le \\d{1,2}(er)? " + MONTH
            + "|demain|(semaine|mois|année|été"
            + "|hiver|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|" + MONTH
            + ") prochaine?|dans (un|une|deux|trois|quatre"
            + "|dix|quelques|\\d+) (jours?|semaines?|mois|ans?))\\b");
    private static final Pattern RECENT = Pattern.compile("(?iU)\\b(cette (année|semaine|nuit)|ce (mois|matin|soir)"
            + "|hier|aujourd['’]hui"
            + "|récemment|maintenant|désormais|depuis|vien[st] de|dernièrement)\\b|\\b(mois|semaine|année|été)"
            + " (dernier|dernière|passée?)\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "(?iU)^(j['’]ai|je suis|je me suis|nous avons|nous nous sommes|on a) (déménagé|commencé|changé|fini|signé"
                    + "|quitté|appelé|nommé"
                    + "|marié\\w*|devenue?|obtenu|réussi|acheté|vendu|trouvé|repris|arrêté|adopté|parti\\w*"
                    + "|arrivé\\w*|installé\\w*|inscrite?)\\b.*");
    private static final Pattern REGRET = Pattern.compile("(?iU)\\b(oublié|menti|crié|cassé|blessée?s?|ignorée?|tort"
            + "|faute|seule?|méchant\\w*"
            + "|injuste|jaloux|jalouse|colère|trahie?|trompée?|honte|jamais|pas (su|pu|voulu|osé|été|écouté|répondu"
            + "|appelé|vu|venue?)"
            + "|trop (tard|peu|occupée?|fière?|fier)|regrette|négligée?|abandonnée?|quittée?)\\b");
    private static final Pattern FINITE = Pattern.compile("(?iU)\\b(est|sont|était|étaient|a|ont|avait|avaient|suis"
            + "|es|as|ai|avons|avez|sommes"
            + "|êtes|fait|font|va|vont|sera|seront|aura|peut|doit|veut|aime|aimait|faisait|disait|pouvait"
            + "|\\p{L}{2,}(aient|ait))\\b|\\b\\p{L}['’](a|est|ai|as)\\b");

    private static final Pattern DEATH = Pattern.compile(
            "(?iU)^(ton|ta|votre) [^,]*\\b(est morte?|est décédée?|nous a quittée?s?)\\b");
    /** How somebody is, rather than what somebody does. */
    private static final Pattern STATE = Pattern.compile("(?iU)(?:tu|vous) (?:n['’]|ne |(es|êtes|as|avez|sais|savez"
            + "|peux|pouvez|veux|voulez"
            + "|vis|vivez|dois|devez|fais la|faites la|(?:aim|ador|préfèr|habit|détest|connai|ressembl"
            + "|sembl)\\w+)\\b)");
    private static final Set<String> LIGHT = Text.set("""
            cette avec pour dans vous nous mais plus tout tous toute toutes voici voilà veux voudrais voulais aussi cela comme
            bien être avoir suis dire encore quelques parce""");

    @Override
    public String language() {
        return "fr";
    }

    @Override
    public Set<String> lightWords() {
        return LIGHT;
    }

    @Override
    public List<Told> read(Brief brief) {
        FrenchPersons persons = new FrenchPersons(brief);
        List<Told> told = new ArrayList<>();
        for (Fact fact : brief.facts()) {
            told.add(read(fact, persons, FrenchPersons.isVous(brief)));
        }
        return told;
    }

    private static Told read(Fact fact, FrenchPersons persons, boolean vous) {
        String given = Text.oneLine(fact.text()).replaceFirst("^(?:[-*•–]\\s+)+", "");
        if (given.length() > Told.LONGEST_TURNED) {
            return Told.verbatim(given);
        }
        FrenchPersons.Turned turned = persons.turn(given);
        String text = turned.certain() ? withSubject(turned.text(), vous) : turned.text();
        List<String> sentences = Text.sentences(withWhen(text, fact.when()));
        String whole = String.join(" ", sentences.stream().map(s -> Text.capital(Text.ended(s))).toList());
        String first = sentences.isEmpty() ? "" : Text.open(Text.ended(sentences.get(0)));
        boolean command = first.matches("(?iU)(ignore[zr]?|oublie[zr]?|affiche[zr]?|imprime[zr]?|écris|écrivez"
                + "|réponds|répondez|répète[zr]?"
                + "|traduis|traduisez|supprime[zr]?|révèle[zr]?|dis|dites|n['’]oublie[zr]?)\\b.*");
        boolean plain = turned.certain() && !command;
        Map<String, String> forms = new HashMap<>();
        forms.put("words", whole);
        Subject subject = subject(first);
        boolean sentence = subject != Subject.OTHER || FINITE.matcher(first).find();
        if (plain && sentences.size() == 1 && whole.endsWith(".") && first.length() <= 220) {
            String open = Text.open(whole);
            if (!sentence && open.matches("(?iU)(le|la|les|un|une|des|mon|ma|mes|ton|ta|tes|notre|nos|votre|vos|ce"
                    + "|cette|ces) .*|l['’].*")) {
                forms.put("thing", Text.lowerFirst(open));
            } else if (sentence) {
                lowered(open).ifPresent(c -> {
                    forms.put("clause", c);
                    if (subject == Subject.I) {
                        forms.put("mine", "que " + c);
                    } else if (subject == Subject.WE) {
                        forms.put("shared", c);
                    }
                    if (DEATH.matcher(open).find()) {
                        forms.put("death", "que " + c);
                    }
                    forms.put("que", (FrenchPersons.startsWithVowel(c) && !c.startsWith("h") ? "qu'" : "que ") + c);
                });
                doing(open).ifPresent(d -> forms.put("doing", d));
                if (subject == Subject.YOU && isPresent(open) && !STATE.matcher(open).lookingAt()) {
                    lowered(open).ifPresent(c -> forms.put("habit", c));
                }
            }
        }
        List<Kind> kinds = Kind.of(fact.kind()).map(List::of)
                .orElseGet(() -> command ? List.of(Kind.OTHER) : kinds(first, subject, sentence));
        return new Told(whole, kinds, subject, !HARSH.matcher(whole).find(), turned.leansBack(), plain, forms, "");
    }

    /** "Aime les tulipes" is told of the recipient. */
    private static String withSubject(String text, boolean vous) {
        Matcher m = Pattern.compile("(?iU)^(aime|adore|a|est|chante|fredonne|cuisine|préfère|déteste|parle|joue|rit"
                + "|vit|habite|travaille)"
                + " ((?:les?|la|une?|des|toujours|beaucoup|souvent|en|à|deux|trois|quand|dans|sous|avec) .+"
                + "|l['’].+)$").matcher(text);
        if (!m.matches() || vous) {
            return text;
        }
        String verb = m.group(1).toLowerCase(Locale.ROOT);
        String you = switch (verb) {
            case "a" -> "as";
            case "est" -> "es";
            case "rit" -> "ris";
            case "vit" -> "vis";
            default -> verb + "s";
        };
        return "Tu " + you + " " + m.group(2);
    }

    private static String withWhen(String text, String when) {
        if (when == null || when.isBlank() || text.toLowerCase(Locale.ROOT).contains(when.strip().toLowerCase(Locale.ROOT))) {
            return text;
        }
        return Text.open(Text.ended(text)) + " (" + Text.open(Text.oneLine(when)) + ").";
    }

    private static Subject subject(String s) {
        Matcher m = Pattern.compile("(?iU)^(?:(?:en|l['’]|le|la|un|une|chaque|hier|demain|parfois|dans|pendant|depuis"
                + "|quand|ce|cette|à) ?[^,]*, )?"
                + "(?:(tu|vous|t['’])|(je|j['’])|(nous|on))(?:\\b|(?<=['’]))").matcher(s);
        if (!m.find()) {
            return Subject.OTHER;
        }
        return m.group(1) != null ? Subject.YOU : m.group(2) != null ? Subject.I : Subject.WE;
    }

    private static boolean isPast(String s) {
        return s.matches("(?iU).*?\\b(as|avez|ai|avons|a|ont|es|êtes|suis|sommes|est)\\b( (toujours|souvent|aussi"
                + "|même|bien|tant|beaucoup|jamais|pas|tous|encore))?"
                + " \\p{L}+(é|ée|és|ées|i|ie|is|it|u|ue|us|ert|int|aint)\\b.*|(?iU).*['’](as|ai|a|avez|es|est)"
                + " \\p{L}+(é|ée|és|ées|i|ie|is|it|u|ue|us|ert)\\b.*")
                || s.matches("(?iU)^\\p{L}+['’]?\\s?(?:\\p{L}+['’]? ?){0,2}?\\p{L}+(ais|ait|ions|iez|aient)\\b.*");
    }

    private static boolean isPresent(String s) {
        return !isPast(s) && !s.matches("(?iU).*\\b\\p{L}+(rai|ras|rons|rez)\\b.*");
    }

    private static List<Kind> kinds(String s, Subject who, boolean sentence) {
        if (who != Subject.YOU && s.matches("(?iU)^(?:.*, )?(je|j['’]|nous|on)(?: |(?<=['’]))(?:\\p{L}+ "
                + "|\\p{L}['’])*?(\\p{L}+(rai|rons)|vais \\p{L}+er"
                + "|promets|allons \\p{L}+er)\\b.*")) {
            return List.of(Kind.PROMISE);
        }
        if (!sentence) {
            return List.of(Kind.MEMORY, Kind.OTHER);
        }
        boolean past = isPast(s);
        boolean recent = RECENT.matcher(s).find();
        boolean comes = who == Subject.YOU || who == Subject.OTHER && !s.matches("(?iU)(mon|ma|mes|notre|nos)\\b.*")
                || s.matches("(?iU).*\\b(rentr|revien|arriv|vien|retourn|retour|ramèn)\\w*\\b.*");
        if (!past && comes && (COMING.matcher(s).find() || s.matches("(?iU)^(tu|vous) (as|avez|auras|aurez) \\d+"
                + " ans\\b.*"))) {
            return List.of(Kind.DATE, Kind.NEWS);
        }
        return switch (who) {
            case YOU -> !past ? List.of(Kind.YOU)
                    : doing(s).isEmpty() ? List.of(Kind.MEMORY)
                    : s.matches("(?iU).*\\b(me|nous|moi|mon|ma|mes|notre|nos|je)\\b.*|(?iU).*\\b[mj]['’].*")
                            ? List.of(Kind.KINDNESS, Kind.MEMORY) : List.of(Kind.MEMORY, Kind.KINDNESS);
            case I -> s.matches("(?iU)^j['’]aime (ton|ta|tes|votre|vos|comment|quand tu|la façon|que)\\b.*")
                    ? List.of(Kind.YOU, Kind.NEWS)
                    : REGRET.matcher(s).find() ? List.of(Kind.REGRET, past && !recent ? Kind.MEMORY : Kind.NEWS)
                    : !past || recent || CHANGE.matcher(s).matches() ? List.of(Kind.NEWS) : List.of(Kind.MEMORY,
                    Kind.NEWS);
            case WE -> !past || recent || CHANGE.matcher(s).matches() ? List.of(Kind.NEWS, Kind.MEMORY)
                    : List.of(Kind.MEMORY);
            default -> s.matches("(?iU)^(ton|ta|tes|votre|vos) .*") && !past ? List.of(Kind.YOU)
                    : !past || recent ? List.of(Kind.NEWS, Kind.OTHER) : List.of(Kind.MEMORY, Kind.OTHER);
        };
    }

    /** "Tu as gardé nos chats" as "d'avoir gardé nos chats"; empty where it is no kindness or not safe. */
    private static Optional<String> doing(String open) {
        Matcher m = DOING.matcher(open);
        boolean another = open.matches("(?iU).*(\\bet|,) (je|j['’]|tu|vous|nous|on|il|elle|ça|cela|c['’]|la mer)\\b.*"
                + "|.*;.*|.*\\bmais\\b.*")
                || Pattern.compile("(?iU)\\bet (?:(?:ma|mon|mes|notre|nos|le|la|les|l['’]) ?\\p{L}+ )(?:m['’]|t['’]"
                + "|l['’]|s['’])?(a|ont|est|sont|était|fait)\\b")
                        .matcher(open).find();
        if (!m.matches() || another || HARSH.matcher(open).find()
                || !KIND.contains(m.group(4).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String clitic = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        String infinitive = m.group(2).matches("(?i)as|avez") ? "avoir " : "être ";
        String lead = clitic.isEmpty() ? "d'" : "de " + clitic;
        return Optional.of(lead + infinitive + (m.group(3) == null ? "" : m.group(3)) + m.group(4) + m.group(5));
    }

    private static Optional<String> lowered(String clause) {
        String first = clause.split("[\\s'’]", 2)[0].toLowerCase(Locale.ROOT);
        return LOWERED.contains(first) ? Optional.of(Text.lowerFirst(clause)) : Optional.empty();
    }

    @Override
    public List<Act> acts(Brief brief) {
        return FrenchPurpose.acts(brief);
    }

    @Override
    public Map<String, String> bond(Brief brief) {
        return FrenchPurpose.bond(brief);
    }

    @Override
    public Set<String> address(Brief brief) {
        return Set.of(FrenchPersons.isVous(brief) ? "vous" : "tu");
    }

    @Override
    public Optional<String> join(String first, String second) {
        Pattern full = Pattern.compile("(?iU)\\b(et|mais|ou|donc|car|qui|où)\\b|[;:?!—()]| - | – ");
        boolean plain = first.endsWith(".") && second.endsWith(".") && !full.matcher(first).find()
                && !full.matcher(second).find() && Text.sentences(first).size() == 1
                && Text.sentences(second).size() == 1
                && Text.words(first).size() <= LONGEST_PART_OF_A_JOIN
                && Text.words(second).size() <= LONGEST_PART_OF_A_JOIN;
        return plain ? lowered(second).map(s -> Text.open(first) + ", et " + s) : Optional.empty();
    }

    @Override
    public String chain(String first, String second) {
        return first + ", et " + second;
    }

    @Override
    public Optional<String> also(String sentence) {
        return lowered(sentence).filter(s -> !s.matches("(?iU)(et|mais|puis|maintenant)\\b.*")).map(s -> "Et " + s);
    }
}

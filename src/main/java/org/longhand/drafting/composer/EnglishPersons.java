package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.Brief;

/**
 * Turns what is told of the recipient in the third person into "you", and of the sender into "I". Reads the facts of
 * one brief in order, because whom a "he" means depends on who was named before.
 */
final class EnglishPersons {

    private static final Pattern TOKEN = Pattern.compile(
            "[\uE000\uE001](?:['’]s?(?!\\p{L}))?|[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*"
                    + "|[^\\p{L}\\p{M}\uE000\uE001]+");
    static final Set<String> ADVERBS = Text.set("""
            never always still also once often even just really only first finally kindly quietly already now
            usually sometimes rarely seldom again too actually probably recently soon then later generously
            patiently gladly simply truly almost nearly perhaps maybe both all yesterday today""");
    private static final Set<String> CONJUNCTIONS = Text.set("""
            and but or so because that when while if where how as before after since until than though although
            whenever what which then now yet till why unless think know hope believe wish way time day says said""");
    private static final Set<String> OBJECT_BEFORE = Text.set("""
            with for to of from by at in on about without near beside behind between against around like into
            over under let made make help helped see saw watch watched hear heard tell told""");
    private static final Set<String> AFTER_OBJECT = Text.set("""
            with for to of from by at in on about without near a an the and or but so very when while that
            because if every again too then now my your our once twice as after before until since into out up
            down back home through there here some more not how what where who this these those most well dearly
            yesterday today is was""");
    private static final Set<String> TWO_OBJECTS = Set.of("gave", "give", "gives", "told", "tell", "sent", "send",
            "showed",
            "brought", "lent", "taught", "offered", "bought", "made", "wrote", "read", "sang", "wish", "wished",
                    "called");
    private static final Set<String> MOTIONS = Set.of("moved", "move", "moves", "went", "go", "goes", "flew", "fly",
            "flies",
            "drove", "came", "come", "travelled", "traveled", "back", "way", "trip", "train", "bus", "moving",
                    "going", "emigrated");
    private static final Set<String> NEW_CLAUSE =
            Text.set("you i we they he she it who which that because when while if where");
    private static final Set<String> DETERMINERS = Text.set("""
            my our your his her their the a an""");

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)^(?:[\\p{L}'’]+ ){0,4}of them\\b|^(?:[\\p{L}'’]+ ){1,3}(them|these|those)\\b(?! \\p{L})"
                    + "|\\b(found|saw|bought|got|took|had|kept|lost|made|ate|broke|caught) one\\b(?! of)");

    private final Names names;
    private final String roles;
    private final EnglishPeople.Gender recipientGender;
    private final EnglishPeople.Gender senderGender;
    /** Genders of the others named so far; both where we cannot tell. */
    private final Set<EnglishPeople.Gender> others = EnumSet.noneOf(EnglishPeople.Gender.class);

    EnglishPersons(Brief brief) {
        names = new Names(brief);
        String relationship = brief.relationship() == null ? "" : brief.relationship().toLowerCase(Locale.ROOT);
        roles = EnglishPeople.roles(relationship, brief.recipient().calledBy());
        recipientGender = EnglishPeople.gender(brief.recipient().name() + " " + brief.recipient().calledBy() + " "
                + roles);
        Matcher to = Pattern.compile("^([\\p{L} -]+?) to ").matcher(relationship);
        senderGender = to.find() ? EnglishPeople.gender(to.group(1)) : null;
    }

    /** Takes note of the others whom a relationship names, as the father in "Colleagues; he lost his father". */
    void note(String relationship) {
        Matcher other = Pattern.compile("(?i)\\b(?:his|her|their|my|our|your) ([\\p{L}-]+)").matcher(relationship);
        while (other.find()) {
            String word = other.group(1).toLowerCase(Locale.ROOT);
            if (EnglishPeople.WORDS.containsKey(word) && !("|" + roles + "|").contains("|" + word + "|")) {
                others.addAll(EnglishPeople.WORDS.get(word) == null ? EnumSet.allOf(EnglishPeople.Gender.class)
                        : EnumSet.of(EnglishPeople.WORDS.get(word)));
            }
        }
    }

    /** Turns one fact; what it says of others is remembered for the next. */
    Turned turn(String fact) {
        return turn(fact, false);
    }

    /** Turns a purpose, in which a "her" or "him" is the recipient unless the purpose itself names somebody else. */
    Turned turnPurpose(String purpose) {
        return turn(purpose, true);
    }

    private Turned turn(String fact, boolean purpose) {
        Names.Marked marked = names.mark(fact);
        String text = withRole(marked.text());
        Sentence sentence = new Sentence(text, purpose);
        sentence.turn();
        if (!sentence.certain) {
            return new Turned(fact, false, false);
        }
        return new Turned(marked.restore(String.join("", sentence.tokens)), true,
                sentence.leansBack || POINTS_BACK.matcher(fact).find());
    }

    private String withRole(String text) {
        if (roles.isEmpty() || Pattern.compile("(?i)\\b(you|your|yours)\\b").matcher(text).find()) {
            return text;
        }
        return text.replaceAll("(?i)\\bmy (?:dear |late )?(?:" + roles + ")\\b(?! \uE000| (?-i:\\p{Lu}))",
                String.valueOf(Names.RECIPIENT));
    }

    /** One sentence on its way. */
    private final class Sentence {

        private final List<String> tokens = new ArrayList<>();
        private final boolean toYou;
        private boolean certain = true;
        private boolean leansBack;
        private boolean recipientNamed;
        private boolean senderNamed;
        private final Set<EnglishPeople.Gender> othersHere = EnumSet.noneOf(EnglishPeople.Gender.class);

        Sentence(String text, boolean purpose) {
            Matcher m = TOKEN.matcher(text);
            while (m.find()) {
                tokens.add(m.group());
            }
            // What a purpose calls "you" says nothing of whom it calls "her".
            toYou = !purpose && Pattern.compile("(?iU)\\b(you|your|yours|yourself)\\b").matcher(text).find();
        }

        void turn() {
            for (int i = 0; i < tokens.size() && certain; i++) {
                String token = tokens.get(i);
                if (token.isEmpty()) {
                    continue;
                }
                if (token.charAt(0) == Names.RECIPIENT || token.charAt(0) == Names.SENDER) {
                    turnName(i);
                } else if (Character.isLetter(token.charAt(0))) {
                    turnPronoun(i);
                    notePerson(i);
                }
            }
            others.addAll(othersHere);
        }

        private void turnName(int i) {
            boolean recipient = tokens.get(i).charAt(0) == Names.RECIPIENT;
            String before = wordBefore(i);
            String twoBefore = wordBefore(indexBefore(i));
            if (before != null && twoBefore != null && DETERMINERS.contains(twoBefore) && !CONJUNCTIONS.contains(before)
                    && !EnglishVerbs.isPast(before) && !OBJECT_BEFORE.contains(before)) {
                // "my friend Chris": perhaps the one, perhaps another.
                certain = false;
                return;
            }
            recipientNamed |= recipient;
            senderNamed |= !recipient;
            if (tokens.get(i).length() > 1) {
                boolean is = tokens.get(i).endsWith("s") && isClauseStart(i)
                        && nextWord(i) != null && (nextWord(i).endsWith("ing") || DETERMINERS.contains(nextWord(i)));
                if (is) {
                    tokens.set(i, cased(i, recipient ? "you are" : "I am"));
                } else {
                    tokens.set(i, cased(i, recipient ? "your" : "my"));
                }
                return;
            }
            boolean subject = isSubject(i);
            tokens.set(i, recipient ? cased(i, "you") : subject ? "I" : cased(i, "me"));
            if (subject) {
                agree(i, recipient);
            }
        }

        private void turnPronoun(int i) {
            String word = lower(i);
            if (!word.matches("(he|she|him|her|his|hers|himself|herself)(['’](s|ll|d))?")) {
                leansBack |= isOpen(i, word);
                return;
            }
            EnglishPeople.Gender gender = word.startsWith("h") && !word.startsWith("her") ? EnglishPeople.Gender.MALE
                    : EnglishPeople.Gender.FEMALE;
            boolean maybeRecipient = recipientGender == null || recipientGender == gender;
            boolean maybeSender = senderGender == null || senderGender == gender;
            boolean otherHere = othersHere.contains(gender);
            if (recipientNamed && maybeRecipient && senderNamed && maybeSender && !otherHere) {
                certain = false;
            } else if (otherHere) {
                // The nearest of that gender; the sentence says whom it means.
                return;
            } else if (recipientNamed && maybeRecipient) {
                turnPronoun(i, word, true);
            } else if (senderNamed && maybeSender) {
                turnPronoun(i, word, false);
            } else if (!toYou && maybeRecipient && !others.contains(gender)) {
                recipientNamed = true;
                turnPronoun(i, word, true);
            } else {
                leansBack = true;
            }
        }

        private void turnPronoun(int i, String word, boolean recipient) {
            String contraction = word.contains("'") || word.contains("’") ? word.substring(word.length() - 1) : "";
            switch (word.replaceFirst("['’].*", "")) {
                case "he", "she" -> {
                    String next = nextWord(i);
                    if (contraction.equals("s")) {
                        boolean has = next != null && (next.equals("been") || next.equals("got") || next.equals("had"));
                        tokens.set(i, cased(i, recipient ? has ? "you have" : "you are" : has ? "I have" : "I am"));
                    } else if (!contraction.isEmpty()) {
                        tokens.set(i, cased(i, (recipient ? "you" : "I") + word.substring(word.length()
                                - (contraction.equals("l") ? 3 : 2))));
                    } else {
                        tokens.set(i, recipient ? cased(i, "you") : "I");
                        agree(i, recipient);
                    }
                }
                case "him" -> tokens.set(i, recipient ? "you" : "me");
                case "himself", "herself" -> tokens.set(i, recipient ? "yourself" : "myself");
                case "hers" -> tokens.set(i, recipient ? "yours" : "mine");
                case "his" -> {
                    boolean noun = nextWord(i) != null && !AFTER_OBJECT.contains(nextWord(i));
                    tokens.set(i, cased(i, noun ? recipient ? "your" : "my" : recipient ? "yours" : "mine"));
                }
                default -> {
                    String next = nextWord(i);
                    boolean noun = next != null && !AFTER_OBJECT.contains(next);
                    if (noun && TWO_OBJECTS.contains(wordBefore(i) == null ? "" : wordBefore(i))) {
                        // "I gave her flowers": hers, or to her?
                        certain = false;
                        return;
                    }
                    tokens.set(i, cased(i, noun ? recipient ? "your" : "my" : recipient ? "you" : "me"));
                }
            }
        }

        /** Makes the verbs of a subject at {@code i} agree with "you" or "I", coordinated ones too. */
        private void agree(int i, boolean recipient) {
            int verb = nextVerb(i);
            if (verb < 0) {
                return;
            }
            boolean third = EnglishVerbs.looksThird(lower(verb)) || lower(verb).matches("(is|was|has|does)(n['’]t)?");
            if (!third) {
                return;
            }
            String firstVerb = lower(verb);
            tokens.set(verb, agreed(tokens.get(verb), recipient));
            for (int j = verb + 1; j < tokens.size(); j++) {
                String word = lower(j);
                if (NEW_CLAUSE.contains(word) || tokens.get(j).charAt(0) == Names.RECIPIENT
                        || tokens.get(j).charAt(0) == Names.SENDER || tokens.get(j).matches(".*[.;:!?].*")) {
                    return;
                }
                boolean joined = word.equals("and") || word.equals("but") || word.equals("or");
                int next = joined ? nextVerb(j) : -1;
                if (next > 0 && isCoordinateVerb(next, firstVerb, j, verb)) {
                    tokens.set(next, agreed(tokens.get(next), recipient));
                    j = next;
                }
            }
        }

        private boolean isCoordinateVerb(int at, String first, int conjunction, int verb) {
            String word = lower(at);
            if (word.matches("(is|was|has|does)(n['’]t)?")) {
                return true;
            }
            boolean straight = indexBefore(conjunction) == verb;
            String after = nextWord(at);
            boolean object = after != null && (AFTER_OBJECT.contains(after) || DETERMINERS.contains(after)
                    || ADVERBS.contains(after) || after.matches("his|her|their|me|us|you|him|them|it")
                    || Character.isUpperCase(tokens.get(indexAfter(at)).charAt(0)));
            return EnglishVerbs.isKnownThird(word) && (straight || object) && !first.equals("is");
        }

        private String agreed(String verb, boolean recipient) {
            String word = verb.toLowerCase(Locale.ROOT).replace('’', '\'');
            return switch (word) {
                case "is" -> recipient ? "are" : "am";
                case "was" -> recipient ? "were" : "was";
                case "isn't" -> recipient ? "aren't" : "am not";
                case "wasn't" -> recipient ? "weren't" : "wasn't";
                case "hasn't" -> "haven't";
                case "doesn't" -> "don't";
                default -> EnglishVerbs.baseOfThird(word);
            };
        }

        /** Whether a pronoun here can only mean somebody or something told before. */
        private boolean isOpen(int i, String word) {
            boolean first = indexBefore(i) < 0;
            return first && word.matches("it|they|their|this|that|these|those|them|its|there|then|but|it['’]s"
                    + "|that['’]s")
                    && !(word.equals("that") && nextWord(i) != null && !EnglishVerbs.isAuxiliary(nextWord(i)));
        }

        /** Remembers somebody else: a family word behind a possessive, or a name that is neither of the two. */
        private void notePerson(int i) {
            String word = lower(i);
            String before = wordBefore(i);
            boolean unknownName = Character.isUpperCase(tokens.get(i).charAt(0))
                    && !EnglishPeople.WORDS.containsKey(word)
                    && (before == null ? nextVerb(i) > 0 && (EnglishVerbs.isAuxiliary(lower(nextVerb(i)))
                            || EnglishVerbs.isPast(lower(nextVerb(i))) || EnglishVerbs.isKnownThird(lower(nextVerb(i))))
                            && !word.matches("i|you|we|it|they|he|she|there|this|that|what|my|your|our|who")
                            : !word.matches("i|i['’].*"))
                    && !tokens.get(i).matches(Names.CALENDAR) && !isPlace(i, before == null ? "" : before);
            if (EnglishPeople.WORDS.containsKey(word) && (DETERMINERS.contains(before == null ? "" : before)
                    || Character.isUpperCase(tokens.get(i).charAt(0)) && !tokens.get(i).equals("I"))) {
                add(EnglishPeople.WORDS.get(word));
            } else if (unknownName) {
                add(null);
            }
        }

        private boolean isPlace(int i, String before) {
            String twoBefore = wordBefore(indexBefore(i));
            return Set.of("in", "at", "near", "from", "on", "above", "of").contains(before)
                    || before.equals("to") && twoBefore != null && MOTIONS.contains(twoBefore);
        }

        private void add(EnglishPeople.Gender gender) {
            othersHere.addAll(gender == null ? EnumSet.allOf(EnglishPeople.Gender.class) : EnumSet.of(gender));
        }

        private boolean isSubject(int i) {
            int verb = nextVerb(i);
            String before = wordBefore(i);
            if (!isClauseStart(i) || before != null && OBJECT_BEFORE.contains(before)) {
                return false;
            }
            String next = verb < 0 ? null : lower(verb);
            return next != null && (EnglishVerbs.isAuxiliary(next) || EnglishVerbs.isPast(next)
                    || EnglishVerbs.looksThird(next) || next.equals("and") || EnglishVerbs.isBase(next));
        }

        private boolean isClauseStart(int i) {
            String before = wordBefore(i);
            return before == null || CONJUNCTIONS.contains(before)
                    || i > 0 && tokens.get(i - 1).matches("(?s).*[,;:—–(].*");
        }

        private int nextVerb(int i) {
            int at = indexAfter(i);
            while (at > 0 && ADVERBS.contains(lower(at))) {
                at = indexAfter(at);
            }
            return at;
        }

        private int indexAfter(int i) {
            for (int j = i + 1; j < tokens.size(); j++) {
                if (isWord(j)) {
                    return j;
                }
                if (tokens.get(j).matches("(?s).*[.;:!?,].*")) {
                    return -1;
                }
            }
            return -1;
        }

        private int indexBefore(int i) {
            for (int j = i - 1; j >= 0; j--) {
                if (isWord(j)) {
                    return j;
                }
                if (tokens.get(j).matches("(?s).*[.;:!?].*")) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean isWord(int i) {
            char c = tokens.get(i).charAt(0);
            return Character.isLetter(c) || c == Names.RECIPIENT || c == Names.SENDER;
        }

        private String nextWord(int i) {
            int at = indexAfter(i);
            return at < 0 ? null : lower(at);
        }

        private String wordBefore(int i) {
            int at = i < 0 ? -1 : indexBefore(i);
            return at < 0 ? null : lower(at);
        }

        private String lower(int i) {
            return tokens.get(i).toLowerCase(Locale.ROOT);
        }

        private String cased(int i, String word) {
            return indexBefore(i) < 0 ? Text.capital(word) : word;
        }
    }


}

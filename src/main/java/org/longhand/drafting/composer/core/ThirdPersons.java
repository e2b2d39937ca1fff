package org.longhand.drafting.composer.core;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;

/**
 * Whom a third person means in the facts of one brief: the only place where that is decided, for all languages. A "he",
 * or a verb whose subject was left out, is one of the two only where the facts tell of them so: it goes on from a fact
 * that named the recipient and nobody else whom it may mean, or no fact speaks to the recipient, and nobody else of
 * that gender was named before. A fact that names one of the two has its own pronouns; where they may be two people's,
 * the whole fact keeps its words. Facts are read in order.
 */
public final class ThirdPersons {

    /** Both genders: what a form says that has none, as "su" or "lui". */
    public static final Set<Gender> ANY = Collections.unmodifiableSet(EnumSet.allOf(Gender.class));

    private static final Pattern YOU = Pattern.compile("(?iU)\\b(?:" + SharedWords.anyOf("second-persons") + ")\\b");

    private final boolean addressed;
    private final boolean senderTold;
    private final Optional<Gender> sender;
    /** Known from the brief, or from a pronoun that was surely theirs. */
    private Optional<Gender> recipient;
    /** Genders of the others named so far; both where one cannot tell. */
    private final Set<Gender> told = EnumSet.noneOf(Gender.class);
    /** Genders of the others in the fact before. */
    private final Set<Gender> before = EnumSet.noneOf(Gender.class);

    /** Genders of the others, and of whom nobody knows, in the last fact that told of anybody. */
    private final Set<Gender> last = EnumSet.noneOf(Gender.class);

    /** Whether that fact told of the recipient in the third person, and of the sender. */
    private boolean recipientBefore;

    private boolean senderBefore;

    /** Whom a pronoun means. */
    public enum Who {
        RECIPIENT,
        SENDER,
        /** Somebody or something else: the word stays. */
        ANOTHER
    }

    private ThirdPersons(boolean addressed, boolean senderTold, Optional<Gender> recipient, Optional<Gender> sender) {
        this.addressed = addressed;
        this.senderTold = senderTold;
        this.recipient = recipient;
        this.sender = sender;
    }

    /**
     * @param recipient the recipient's gender, where the brief tells it, as {@code sender}
     * @param saysYou whether a text in the letter's language speaks to the recipient
     */
    public static ThirdPersons of(
            Brief brief, Names names, Optional<Gender> recipient, Optional<Gender> sender, Predicate<String> saysYou) {
        boolean addressed = false;
        boolean senderTold = false;
        for (String fact : brief.facts().stream().map(f -> f.text()).toList()) {
            if (fact.length() <= ToldFact.LONGEST_TURNED) {
                String text = names.mark(fact).text();
                addressed |= OtherLanguage.isOther(text, brief.language())
                        ? YOU.matcher(text).find()
                        : saysYou.test(text);
                senderTold |= text.indexOf(Names.SENDER) >= 0;
            }
        }
        return new ThirdPersons(addressed, senderTold, recipient, sender);
    }

    /** The same two people where nothing but one text is read, as a purpose or a relationship. */
    public ThirdPersons alone() {
        return new ThirdPersons(false, senderTold, recipient, sender);
    }

    /** Takes note of others whom the relationship or the purpose names. */
    public void told(Set<Gender> others) {
        told.addAll(others);
    }

    public Set<Gender> told() {
        return told;
    }

    /** Whether a fact speaks to the recipient. */
    public boolean addressed() {
        return addressed;
    }

    /**
     * Begins a fact.
     *
     * @param firstPerson whether it says "I", so that the sender is no third person in it
     */
    public InFact fact(boolean firstPerson) {
        return new InFact(firstPerson);
    }

    private static boolean fits(Optional<Gender> person, Set<Gender> form) {
        return person.isEmpty() || form.contains(person.get());
    }

    private static boolean share(Set<Gender> a, Set<Gender> b) {
        return !Collections.disjoint(a, b);
    }

    /** The people of one fact, in the order of its words. */
    public final class InFact {

        private final boolean firstPerson;
        private final Set<Gender> others = EnumSet.noneOf(Gender.class);
        /** Forms that were left though nobody before them is whom they mean: "Weil sie krank war, blieb Lena". */
        private final Set<Gender> open = EnumSet.noneOf(Gender.class);

        private boolean recipientHere;
        private boolean senderHere;
        private boolean certain = true;

        private InFact(boolean firstPerson) {
            this.firstPerson = firstPerson;
        }

        /** One of the two is named. */
        public void name(Who party) {
            Optional<Gender> gender = party == Who.SENDER ? sender : recipient;
            certain &= open.isEmpty() || gender.isPresent() && !open.contains(gender.get());
            recipientHere |= party == Who.RECIPIENT;
            senderHere |= party == Who.SENDER;
        }

        /** Somebody else is named; no gender at all is nobody. */
        public void other(Set<Gender> genders) {
            others.addAll(genders);
        }

        /** Whom a pronoun, a possessive or a subject that was left out means. */
        public Who pronoun(Set<Gender> form) {
            return pronoun(form, Who.ANOTHER);
        }

        /**
         * Whom an object means, which is never the subject of its own clause.
         *
         * @param subject who is the subject; {@code ANOTHER} where that is neither of the two
         */
        public Who pronoun(Set<Gender> form, Who subject) {
            boolean mayBeRecipient = subject != Who.RECIPIENT && fits(recipient, form);
            boolean mayBeSender = subject != Who.SENDER && fits(sender, form);
            boolean named = recipientHere && mayBeRecipient || senderHere && mayBeSender;
            boolean otherHere = share(others, form);
            if (named) {
                boolean both = recipientHere && mayBeRecipient && senderHere && mayBeSender;
                Who who = recipientHere && mayBeRecipient ? Who.RECIPIENT : Who.SENDER;
                // "Murat was a baker. Ayse keeps his cups."
                boolean known = (who == Who.RECIPIENT ? recipient : sender).isPresent();
                certain &= !both && !otherHere && !share(known ? before : told, form);
                return who == Who.RECIPIENT ? recipient(form) : who;
            }
            if (!otherHere && goesOn(form) && mayBeRecipient) {
                certain &= !(senderBefore && !firstPerson && mayBeSender);
                return recipient(form);
            }
            if (otherHere || share(told, form)) {
                return Who.ANOTHER;
            }
            if (!addressed && !recipientHere && mayBeRecipient) {
                certain &= !(senderTold && !firstPerson && mayBeSender);
                return recipient(form);
            }
            if (!addressed && !firstPerson && !senderHere && mayBeSender && sender.isPresent() && form.size() == 1) {
                senderHere = true;
                return Who.SENDER;
            }
            // Told of the recipient in the third person, and of somebody who may be the sender as well.
            certain &= !(recipientHere && !firstPerson && !senderHere && mayBeSender);
            open.addAll(form);
            return Who.ANOTHER;
        }

        /**
         * Whether the fact before told of the recipient in the third person, and of nobody else whom a form may mean.
         */
        private boolean goesOn(Set<Gender> form) {
            return recipientBefore && !share(last, form) && (recipient.isPresent() || !share(told, form));
        }

        private Who recipient(Set<Gender> form) {
            recipientHere = true;
            if (recipient.isEmpty() && form.size() == 1) {
                recipient = Optional.of(form.iterator().next());
            }
            return Who.RECIPIENT;
        }

        public boolean isCertain() {
            return certain;
        }

        /** Ends the fact: whoever was named in it is known to the next. */
        public void close() {
            told.addAll(others);
            before.clear();
            before.addAll(others);
            if (recipientHere || senderHere || !others.isEmpty() || !open.isEmpty()) {
                last.clear();
                last.addAll(others);
                last.addAll(open);
                recipientBefore = recipientHere && certain;
                senderBefore = senderHere;
            }
        }
    }
}

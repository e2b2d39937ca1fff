package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.brief.Brief;

/**
 * What the composer must know of one language. A language is found because {@code META-INF/services} lists its class of
 * these, which is public and has a constructor without parameters; its word files lie beside that class. All functions
 * are pure. How a language is added is told in the README beside {@code Composer}.
 */
public interface Grammar {

    /** The primary subtag, such as {@code en}. */
    String language();

    /** The facts of a brief, in order, in the sender's voice. */
    List<ToldFact> read(Brief brief);

    /** What the purpose of a brief lets the sender say; what cannot be said safely is left out. */
    List<SpeechAct> acts(Brief brief);

    /**
     * What the relationship of a brief gives to frames: {@code bond}, a clause such as "we are old friends", and
     * {@code loss}, such as "your father", where they are told.
     */
    Map<String, String> bond(Brief brief);

    /**
     * What frames are chosen by beside tone and tie: the form of address, such as {@code tu} or {@code vous}, and,
     * where a greeting needs it and it is known, {@code woman} or {@code man} for the one who reads. None in English.
     */
    Set<String> address(Brief brief);

    /**
     * Words that a letter may say again and again without seeming to repeat itself; those of three letters go without.
     */
    Set<String> lightWords();

    /**
     * A word, in small letters, in the form that another of the same verb has as well: "took" and "taking" as "take".
     */
    default String base(String word) {
        return word;
    }

    /** Two whole sentences as one, where both are short and plain enough; empty where not. */
    Optional<String> join(String first, String second);

    /** Two {@code doing} phrases as one. */
    String chain(String first, String second);

    /** The sentence with a light "and" before it, where it takes one; empty where not. */
    Optional<String> also(String sentence);

    /** The letter's first paragraph as it goes on behind the salutation. */
    default String behindSalutation(String paragraph) {
        return paragraph;
    }
}

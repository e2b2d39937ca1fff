package org.longhand.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.drafting.Brief;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.LetterShape;
import org.longhand.proof.text.Token;
import org.longhand.proof.text.Tokens;
import org.longhand.proof.truth.Told;

/**
 * What the checkers read: a text, cut up once, and what was told.
 *
 * @param brief   what was told
 * @param text    the text
 * @param words   the words of the letter's language
 * @param shape   where its parts stand
 * @param tokens  its words and numbers
 * @param told    what the brief holds, ready to be asked
 * @param earlier letters that this person had before
 */
public record Reading(Brief brief, String text, LanguageWords words, LetterShape shape, List<Token> tokens, Told told,
        List<Earlier> earlier) {

    /** A letter that went to the same person before. */
    public record Earlier(UUID letter, LocalDate date, String text) { }

    public static Reading of(Brief brief, String text, List<Earlier> earlier) {
        LanguageWords words = LanguageWords.of(brief.language());
        return new Reading(brief, text, words, LetterShape.of(text, words, brief.closing()),
                Tokens.of(text, words.language()), Told.of(brief), List.copyOf(earlier));
    }

    /** A part of a letter, which has no greeting and no signature. */
    static Reading ofPart(Brief brief, String text) {
        LanguageWords words = LanguageWords.of(brief.language());
        LetterShape body = new LetterShape(Optional.empty(), new Tokens.Span(0, text.length()),
                Optional.empty(), Optional.empty(), List.of());
        return new Reading(brief, text, words, body, Tokens.of(text, words.language()), Told.of(brief), List.of());
    }
}

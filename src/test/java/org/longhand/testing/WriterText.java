package org.longhand.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.Revision;
import org.longhand.letter.model.SearchWords;
import org.longhand.letter.remarks.RemarkCounter;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterPages;
import org.longhand.letter.store.RevisionEntity;

/** Puts a text on a letter's page as a writer would: what stands there then is nobody's word yet. */
@ApplicationScoped
public class WriterText {

    private final LetterPages pages;
    private final RemarkCounter counter;

    WriterText(LetterPages pages, RemarkCounter counter) {
        this.pages = pages;
        this.counter = counter;
    }

    /** @param letter its id, or a path that ends with it */
    @Transactional
    public Letter put(String letter, String text) {
        LetterEntity entity = pages.lock(UUID.fromString(letter.substring(letter.lastIndexOf('/') + 1)));
        RevisionEntity revision = pages.next(entity, text);
        revision.author = Revision.Author.MODEL;
        revision.writer = "a test";
        revision.way = "whole";
        revision.state = Revision.State.COMPLETE;
        return pages.place(entity, revision, SearchWords.of(text));
    }

    /** The same, its remarks counted. */
    public Letter counted(String letter, String text) {
        return counter.counted(put(letter, text));
    }
}

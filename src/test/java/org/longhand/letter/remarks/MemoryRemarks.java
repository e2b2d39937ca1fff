package org.longhand.letter.remarks;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.longhand.letter.model.Letter;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.MemoryStore;
import org.longhand.proof.RedPens;
import org.longhand.proof.grammar.GrammarDesk;
import org.longhand.proof.grammar.GrammarMark;
import org.longhand.proof.grammar.GrammarReader;

/** Remarks without a database: the real red pen, and a grammar that marks what a test says. English only. */
public final class MemoryRemarks {

    public static final Duration PATIENCE = Duration.ofSeconds(10);

    public final MemoryPairs pairs = new MemoryPairs();
    public final MemoryStore store = pairs.store;
    private volatile Function<String, List<GrammarMark>> grammar = text -> List.of();
    public final RemarkInputsReader inputs = new RemarkInputsReader(new RemarkRows(
            store.pages, store.revisions, pairs.earlier, store.decisions, store.suggestions, store.readings));
    public final RemarkReader reader = new RemarkReader(RedPens.builtIn(), new GrammarDesk(new Marks(), 1));
    public final RemarkCounter counter = new RemarkCounter(inputs, reader, new RemarkCountStore(store.counts));

    private final class Marks implements GrammarReader {

        @Override
        public boolean reads(String language) {
            return language.equals("en");
        }

        @Override
        public List<GrammarMark> read(String text, String language, Set<String> known) {
            return grammar.apply(text);
        }
    }

    /** What the grammar is, from now on, of texts that were not read before. */
    public void grammar(Function<String, List<GrammarMark>> marks) {
        grammar = marks;
    }

    /** From Sam Reyes to June Park, told these facts, with a person's text on its page. */
    public Letter written(String text, String... facts) {
        LetterEntity letter = pairs.written(MemoryPairs.request(facts), text);
        return store.letter(letter.id);
    }

    /** The same with a writer's text on its page, each word of which has to be answered for. */
    public Letter drafted(String text, String... facts) {
        LetterEntity letter = pairs.drafted(MemoryPairs.request(facts), text);
        return store.letter(letter.id);
    }

    /** Another text of the same letter, by a writer. */
    public Letter redrafted(UUID id, String text) {
        pairs.draft(store.pages.find(id), text);
        return store.letter(id);
    }

    /** Another text of the same letter, by a person. */
    public Letter rewritten(UUID id, String text) {
        pairs.write(store.pages.find(id), text);
        return store.letter(id);
    }
}

package org.longhand.proof.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.proof.Proof;
import org.longhand.proof.ReadWith;
import org.longhand.proof.claim.ClaimTable.Row;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.second.ReaderTask;
import org.longhand.proof.second.SecondReader;
import org.longhand.proof.second.SecondReading;

/** What a second reader is worth that answers from the labels and is wrong in one sentence of ten. */
@Tag("slow")
class SecondReaderCorpusTest {

    private static final List<String> FILES = LabelledLetter.ALL;
    /** Letters are few, so that one run's luck is a tenth of what it finds. */
    private static final int RUNS = 10;

    private static final Map<String, ClaimTable> BEFORE = new HashMap<>();
    private static final Map<String, ClaimTable> AFTER = new HashMap<>();
    private static final List<String> LOST = new ArrayList<>();

    @BeforeAll
    static void read() {
        Proof proof = ReadWith.everything();
        Random chance = new Random(18);
        System.out.println("recall/precision of all marks, of blocking ones: one reader, with a second one");
        for (String file : FILES) {
            ClaimTable before = new ClaimTable();
            ClaimTable after = new ClaimTable();
            for (LabelledLetter letter : LabelledLetter.read(file)) {
                List<Remark> first = proof.read(letter.brief(), letter.text());
                before.add(letter, first);
                for (int run = 0; run < RUNS; run++) {
                    ReaderTask task = ReaderTask.of(letter.brief(), letter.text());
                    SecondReading reading =
                            task.read(LabelReader.answer(task, letter, chance)).orElseThrow();
                    List<Remark> both = SecondReader.merge(first, reading, letter.text());
                    first.stream()
                            .filter(r -> r.blocking() && !both.contains(r))
                            .forEach(r -> LOST.add(r.words()));
                    after.add(letter, both);
                }
            }
            BEFORE.put(file, before);
            AFTER.put(file, after);
            System.out.printf("%-12s %s  %s%n", file, figures(before), figures(after));
        }
        cost(chance);
    }

    private static String figures(ClaimTable table) {
        List<Row> rows = table.of(r -> true);
        return String.format(
                "%.3f/%.3f %.3f/%.3f",
                ClaimTable.recall(rows, Row::marked),
                ClaimTable.precision(rows, Row::marked),
                ClaimTable.recall(rows, Row::blocked),
                ClaimTable.precision(rows, Row::blocked));
    }

    private static void cost(Random chance) {
        Prompts prompts = new Prompts(new PromptFiles(List.of()), Guidance.NONE);
        int rules = 0;
        int asked = 0;
        int answered = 0;
        List<LabelledLetter> letters = LabelledLetter.read("letters-1");
        for (LabelledLetter letter : letters) {
            ReaderTask task = ReaderTask.of(letter.brief(), letter.text());
            Prompt prompt = prompts.secondReader(letter.brief(), task.sentences(), task.told());
            rules += prompt.system().length();
            asked += prompt.user().length();
            answered += LabelReader.answer(task, letter, chance).length();
        }
        System.out.printf(
                "characters a letter: %d of rules, %d of letter and brief, %d of answer%n",
                rules / letters.size(), asked / letters.size(), answered / letters.size());
    }

    private static double recall(Map<String, ClaimTable> tables, String file) {
        return ClaimTable.recall(tables.get(file).of(r -> true), Row::marked);
    }

    private static double precision(Map<String, ClaimTable> tables, String file) {
        return ClaimTable.precision(tables.get(file).of(r -> true), Row::marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "fluent", "small-model", "letters-1", "letters-2", "letters-3", "letters-4"})
    void aSecondReaderFindsMore(String file) {
        assertThat(recall(AFTER, file)).isGreaterThan(recall(BEFORE, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "small-model", "letters-1", "letters-2", "letters-4"})
    void andIsMoreOftenRightWhereTheFirstOneErred(String file) {
        assertThat(precision(AFTER, file)).isGreaterThan(precision(BEFORE, file));
    }

    /** Where the first reader hardly errs, one sentence of ten that the second one calls untold wrongly costs most. */
    @ParameterizedTest
    @ValueSource(strings = {"fluent", "letters-3"})
    void andCostsNoMoreThanItsOwnErrors(String file) {
        assertThat(precision(AFTER, file)).isGreaterThan(precision(BEFORE, file) - LabelReader.WRONG - 0.02);
    }

    @Test
    void nothingThatBlocksGoesAndNothingMoreBlocks() {
        assertThat(LOST).isEmpty();
        for (String file : FILES) {
            assertThat(blocked(AFTER, file)).isEqualTo(RUNS * blocked(BEFORE, file));
        }
    }

    private static long blocked(Map<String, ClaimTable> tables, String file) {
        return tables.get(file).of(Row::blocked).size();
    }
}

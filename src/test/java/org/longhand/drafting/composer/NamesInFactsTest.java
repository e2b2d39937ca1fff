package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.composer.core.Languages;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** Names are people, not strings: what the composer makes of a fact in which a name stands, line by line of tables. */
class NamesInFactsTest {

    private static final Path TABLES = Path.of("src/test/resources/people");

    /** A line of a table, with the brief that it belongs to; several facts are divided by //, the last is read. */
    record Row(String table, Brief brief, String told, String turned) {

        @Override
        public String toString() {
            return table + ", " + brief.recipient().calledBy() + ": " + told;
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String table : List.of("names", "third-persons", "whom-it-means")) {
            rows.addAll(rows(table));
        }
        return rows;
    }

    private static List<Row> rows(String table) throws IOException {
        List<Row> rows = new ArrayList<>();
        String[] head = null;
        for (String line : Files.readAllLines(TABLES.resolve(table + ".txt"))) {
            if (line.startsWith("@")) {
                head = Stream.of(line.substring(1).split(";"))
                        .map(String::strip)
                        .toArray(String[]::new);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                String[] row = line.split(" \\| ");
                List<String> facts = List.of(row[0].split(" // "));
                String last = facts.get(facts.size() - 1);
                String turned = row[1].strip();
                rows.add(new Row(table, brief(head, facts), row[0], turned.equals("left") ? last : turned));
            }
        }
        return rows;
    }

    private static Brief brief(String[] head, List<String> facts) {
        return Brief.of(
                new Person(head[1], null, null),
                new Person(head[2], head[3], null),
                head[4],
                "letter",
                null,
                null,
                head[0],
                Length.MEDIUM,
                facts.stream().map(Fact::new).toList(),
                "Bye,",
                null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aFactIsTurnedWholeOrLeftWhole(Row row) {
        List<ToldFact> told = Languages.grammars().get(row.brief().language()).read(row.brief());

        assertThat(told.get(told.size() - 1).text()).isEqualTo(row.turned());
    }

    @Test
    void thereAreCasesEnoughOfEachLanguage() throws IOException {
        for (String language : Composer.languages()) {
            assertThat(rows().stream().filter(r -> r.brief().language().equals(language)))
                    .as(language)
                    .hasSizeGreaterThan(20);
        }
    }
}

package org.longhand.letter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.longhand.people.V12_1__days_of_earlier_facts;
import org.longhand.people.V12_3__all_days_of_earlier_facts;
import org.longhand.people.text.Plain;

/** Facts with holes that earlier programs stored are put right or go. */
@Tag("slow")
class HoledFactsMigrationTest {

    private static final UUID ACCOUNT = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final String OWN =
            "Our daughter Emma told me in March that you still sing in the choir on Fulton Street.";

    private final String url = "jdbc:h2:mem:holes-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    private final UUID pair = UUID.randomUUID();
    private Connection db;
    private int position;

    @BeforeEach
    void open() throws SQLException {
        upTo("13").migrate();
        db = DriverManager.getConnection(url);
        UUID sam = UUID.randomUUID();
        UUID june = UUID.randomUUID();
        run(
                "insert into person (id, account_id, name, name_key, created_at) values (?,?,'Sam','sam',now())",
                sam,
                ACCOUNT);
        run(
                "insert into person (id, account_id, name, name_key, created_at) values (?,?,'June','j',now())",
                june,
                ACCOUNT);
        run(
                "insert into correspondence (id, account_id, sender_id, recipient_id, sender_signs, "
                        + "recipient_called_by, created_at, touched_at) values (?,?,?,?,'Sam','June',now(),now())",
                pair,
                ACCOUNT,
                sam,
                june);
    }

    @AfterEach
    void close() throws SQLException {
        run("shutdown");
        db.close();
    }

    private Flyway upTo(String version) {
        return Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .javaMigrations(
                        new V4_1__pairs_of_earlier_letters(),
                        new V10_1__words_of_earlier_letters(),
                        new V12_1__days_of_earlier_facts(),
                        new V12_3__all_days_of_earlier_facts(),
                        new V13_1__facts_without_holes())
                .target(version)
                .load();
    }

    private UUID letter(boolean confirmed, String... texts) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into letter (id, account_id, version, status, sender_name, sender_signs, recipient_name, "
                        + "recipient_called_by, occasion, language, length, letter_date, seed, current_revision, "
                        + "last_revision, created_at, updated_at, correspondence_id) values (?,?,5,'DRAFTED','Sam',"
                        + "'Sam','June','June','general','en','SHORT',date '2026-01-01',1,1,1,now(),now(),?)",
                id,
                ACCOUNT,
                pair);
        run("insert into remark_count (letter_id, account_id, changes) values (?,?,7)", id, ACCOUNT);
        for (int n = 0; n < texts.length; n++) {
            run(
                    "insert into revision (id, account_id, letter_id, number, author, state, text, created_at) "
                            + "values (random_uuid(),?,?,?,'HUMAN','COMPLETE',?,now())",
                    ACCOUNT,
                    id,
                    n + 1,
                    texts[n]);
        }
        if (confirmed) {
            run(
                    "insert into settled_remark (id, account_id, letter_id, claim, decision, created_at) "
                            + "values (random_uuid(),?,?,'x','CONFIRMED',now())",
                    ACCOUNT,
                    id);
        }
        return id;
    }

    private void fact(UUID letter, String text, boolean known) throws SQLException {
        UUID id = null;
        if (known) {
            List<String> there = all(
                    "select id from known_fact where correspondence_id = ? and digest = ?", pair, Plain.digest(text));
            id = there.isEmpty() ? UUID.randomUUID() : UUID.fromString(there.get(0));
            if (there.isEmpty()) {
                run(
                        "insert into known_fact (id, account_id, correspondence_id, digest, text, kind, created_at) "
                                + "values (?,?,?,?,?,'confirmed',timestamp with time zone '2026-01-05 00:00:00+00')",
                        id,
                        ACCOUNT,
                        pair,
                        Plain.digest(text),
                        text);
            }
        }
        run(
                "insert into fact (id, account_id, letter_id, position, text, kind, known_fact_id) "
                        + "values (random_uuid(),?,?,?,?,'confirmed',?)",
                ACCOUNT,
                letter,
                position++,
                text,
                id);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> all(String sql, Object... values) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return rows;
    }

    private List<String> facts(UUID letter) throws SQLException {
        return all("select text from fact where letter_id = ? order by position", letter);
    }

    @Test
    void fourFactsOfOneSentenceBecomeTheOneThatItSays() throws SQLException {
        UUID letter = letter(true, "Dear June,\n\n" + OWN + "\n\nSam", "Dear June,\n\nIt rained.\n\nSam");
        fact(letter, "Our … Emma told me in … that you still sing in the choir on ….", true);
        fact(letter, "Our daughter Emma told me in … that you still sing in the choir on ….", true);
        fact(letter, "Our daughter Emma told me in March that you still sing in the choir on ….", true);
        fact(letter, OWN, true);
        UUID next = letter(false, "Dear June,\n\nOur … Emma told me in … that you still sing in the choir on ….");
        fact(next, "Our … Emma told me in … that you still sing in the choir on ….", true);
        UUID other = letter(false, "Dear June,\n\nIt rained.");

        upTo("13.1").migrate();
        assertThat(facts(letter)).containsExactly(OWN);
        assertThat(facts(next)).as("which a later letter was told again").containsExactly(OWN);
        assertThat(all("select text from known_fact")).containsExactly(OWN);
        assertThat(all("select distinct digest from known_fact")).containsExactly(Plain.digest(OWN));
        assertThat(all("select count(*) from fact f join known_fact k on k.id = f.known_fact_id"))
                .containsExactly("2");
        assertThat(all("select version from letter where id = ?", letter)).containsExactly("6");
        assertThat(all("select changes from remark_count where letter_id = ?", letter))
                .containsExactly("8");
        assertThat(all("select version from letter where id = ?", other)).containsExactly("5");
    }

    @Test
    void aFactWhoseSentenceStandsNowhereGoes() throws SQLException {
        UUID letter = letter(true, "Dear June,\n\nIt rained.");
        fact(letter, "We met in ….", true);
        fact(letter, "It rained.", true);
        fact(letter, "We met in … again.", false);
        upTo("13.1").migrate();
        assertThat(facts(letter)).containsExactly("It rained.");
        assertThat(all("select text from known_fact")).containsExactly("It rained.");
    }

    @Test
    void aDayThatComesIsFoundInTheWholeSentence() throws SQLException {
        UUID letter = letter(true, "Dear June,\n\nEmma has her birthday on 14 March.");
        fact(letter, "Emma has her birthday on ….", true);
        upTo("13.1").migrate();
        assertThat(all("select month_day from known_fact_day")).containsExactly("314");
    }

    @Test
    void anEllipsisThatSomebodyToldStays() throws SQLException {
        UUID letter = letter(true, "Dear June,\n\nWell… we waited. I waited … and waited.");
        fact(letter, "Well… we waited.", true);
        fact(letter, "I waited … and waited.", true);
        UUID told = letter(false, "Dear June,\n\nIt rained.");
        fact(told, "So … it goes.", false);
        upTo("13.1").migrate();
        assertThat(facts(letter)).containsExactly("Well… we waited.", "I waited … and waited.");
        assertThat(facts(told)).containsExactly("So … it goes.");
    }
}

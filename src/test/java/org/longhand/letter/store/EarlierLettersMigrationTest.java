package org.longhand.letter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class EarlierLettersMigrationTest {

    private static final String ACCOUNT = "'00000000-0000-0000-0000-000000000001'";

    private static Flyway upTo(String url, String version) {
        return Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .javaMigrations(new V4_1__pairs_of_earlier_letters())
                .target(version)
                .load();
    }

    @Test
    void lettersFromBeforeFindTheirCorrespondenceAndTheirFactsAreKnownOnce() throws SQLException {
        String url = "jdbc:h2:mem:earlier;DB_CLOSE_DELAY=-1";
        upTo(url, "1").migrate();
        try (Connection db = DriverManager.getConnection(url);
                Statement run = db.createStatement()) {
            letter(run, 1, "Łucja Dąbrowska", "Zofia", "Babcia", "You sing.");
            letter(run, 2, "lucja  dabrowska", "ZOFIA", "Oma", "you sing");
            letter(run, 3, "Zofia", "Łucja Dąbrowska", "Ł", "You sing.");
            upTo(url, "4.1").migrate();
            assertThat(all(run, "select count(distinct correspondence_id), count(correspondence_id) from letter"))
                    .containsExactly("2 3");
            assertThat(all(
                            run,
                            "select p.name, c.recipient_called_by from correspondence c "
                                    + "join person p on p.id = c.sender_id order by c.created_at"))
                    .containsExactly("Łucja Dąbrowska Oma", "Zofia Ł");
            assertThat(all(run, "select count(*) from person")).containsExactly("2");
            assertThat(all(run, "select count(*) from known_fact")).containsExactly("2");
            assertThat(all(run, "select count(distinct known_fact_id), count(known_fact_id) from fact"))
                    .containsExactly("2 3");
        }
    }

    private static void letter(Statement run, int n, String sender, String recipient, String calledBy, String fact)
            throws SQLException {
        String id = "'00000000-0000-0000-0000-00000000000" + n + "'";
        run.execute("insert into letter (id, account_id, version, status, sender_name, sender_signs, recipient_name, "
                + "recipient_called_by, occasion, language, length, letter_date, seed, current_revision, "
                + "last_revision, "
                + "created_at, updated_at) values (" + id + ", " + ACCOUNT + ", 0, 'DRAFTED', '" + sender + "', 'x', '"
                + recipient + "', '" + calledBy + "', 'general', 'en', 'SHORT', date '2026-01-01', 1, 0, 0, "
                + "timestamp with time zone '2026-01-0" + n + " 00:00:00+00', current_timestamp)");
        run.execute("insert into fact (id, account_id, letter_id, position, text) values (random_uuid(), " + ACCOUNT
                + ", " + id + ", 0, '" + fact + "')");
    }

    private static List<String> all(Statement run, String select) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = run.executeQuery(select)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : " ").append(row.getString(i));
                }
                rows.add(line.toString());
            }
        }
        return rows;
    }
}

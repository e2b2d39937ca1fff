package org.longhand.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class AllDaysMigrationTest {

    private static final String ACCOUNT = "'00000000-0000-0000-0000-000000000001'";
    private static final String PERSON = "'00000000-0000-0000-0000-000000000002'";

    /** Stands for a migration of another room, which a fact needs not. */
    static class V10_1__none extends BaseJavaMigration {

        @Override
        public void migrate(Context context) {}
    }

    private static Flyway upTo(String url, String version) {
        return Flyway.configure()
                .dataSource(url, "", "")
                .locations("classpath:db/migration")
                .javaMigrations(
                        new V10_1__none(), new V12_1__days_of_earlier_facts(), new V12_3__all_days_of_earlier_facts())
                .target(version)
                .load();
    }

    @Test
    void eachDayOfAnEarlierFactIsFoundAndWhoIsDead() throws SQLException {
        String url = "jdbc:h2:mem:alldays;DB_CLOSE_DELAY=-1";
        upTo(url, "12.1").migrate();
        try (Connection db = DriverManager.getConnection(url);
                Statement run = db.createStatement()) {
            run.execute("insert into person (id, account_id, name, name_key, created_at) values (" + PERSON + ", "
                    + ACCOUNT + ", 'Sam', 'sam', current_timestamp)");
            run.execute("insert into correspondence (id, account_id, sender_id, recipient_id, sender_signs,"
                    + " recipient_called_by, created_at, touched_at) values (" + PERSON + ","
                    + " " + ACCOUNT + ", " + PERSON
                    + ", " + PERSON + ", 'S', 'S', current_timestamp, current_timestamp)");
            fact(run, 1, "Ann turns 40 on 4 December and Ben turns 12 on 6 December.");
            fact(run, 2, "Dad died in 2020.");
            fact(run, 3, "It rained.");
            upTo(url, "12.3").migrate();
            assertThat(all(run, "select month_day from known_fact_day order by month_day"))
                    .containsExactly("1204", "1206");
            assertThat(all(run, "select text from known_fact where tells_of_lives"))
                    .containsExactly("Dad died in 2020.");
            run.execute("delete from known_fact");
            assertThat(all(run, "select month_day from known_fact_day")).isEmpty();
        }
    }

    private static void fact(Statement run, int n, String text) throws SQLException {
        run.execute("insert into known_fact (id, account_id, correspondence_id, digest, text, created_at) values ("
                + "random_uuid(), " + ACCOUNT + ", " + PERSON + ", '" + n + "', '" + text + "', current_timestamp)");
    }

    private static List<String> all(Statement run, String select) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet row = run.executeQuery(select)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }
}

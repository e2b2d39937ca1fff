package org.longhand.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.longhand.people.day.Endings;

/** Earlier facts are found by each of their days, and by what they say of lives and marriages. */
public class V12_3__all_days_of_earlier_facts extends BaseJavaMigration {

    /** Facts that are in memory at once. */
    private static final int AT_ONCE = 500;

    private static final String READ = "select id, account_id, text, kind, when_told, created_at from known_fact "
            + "where id > ? order by id fetch first " + AT_ONCE + " rows only";
    private static final String INSERT =
            "insert into known_fact_day (id, account_id, known_fact_id, month_day, once_on) values (?, ?, ?, ?, ?)";
    private static final String UPDATE = "update known_fact set tells_of_lives = true where id = ?";

    private record Row(UUID id, UUID account, Fact fact, OffsetDateTime at) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection db = context.getConnection();
        UUID last = new UUID(0, 0);
        for (List<Row> rows = rows(db, last); !rows.isEmpty(); rows = rows(db, last)) {
            update(db, rows);
            last = rows.get(rows.size() - 1).id();
        }
    }

    private static List<Row> rows(Connection db, UUID after) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement(READ)) {
            select.setObject(1, after);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            new Fact(row.getString(3), row.getString(4), row.getString(5)),
                            row.getObject(6, OffsetDateTime.class)));
                }
            }
        }
        return rows;
    }

    private static void update(Connection db, List<Row> rows) throws SQLException {
        try (PreparedStatement insert = db.prepareStatement(INSERT);
                PreparedStatement update = db.prepareStatement(UPDATE)) {
            for (Row row : rows) {
                LocalDate told =
                        row.at().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
                for (DayIndex day : ComingDays.indexes(row.fact(), told)) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, row.account());
                    insert.setObject(3, row.id());
                    insert.setObject(4, day.monthDay());
                    insert.setObject(5, day.once());
                    insert.addBatch();
                }
                if (Endings.tells(row.fact().text())) {
                    update.setObject(1, row.id());
                    update.addBatch();
                }
            }
            insert.executeBatch();
            update.executeBatch();
        }
    }
}

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
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Facts from before days were looked up by an index are found by theirs. */
public class V12_1__days_of_earlier_facts extends BaseJavaMigration {

    /** Facts that are in memory at once. */
    private static final int AT_ONCE = 500;

    private static final String READ = "select id, text, kind, when_told, question, created_at from known_fact "
            + "where id > ? order by id fetch first " + AT_ONCE + " rows only";
    private static final String UPDATE = "update known_fact set month_day = ?, once_on = ? where id = ?";

    private record Row(UUID id, Fact fact, OffsetDateTime at) {}

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
                            new Fact(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                            row.getObject(6, OffsetDateTime.class)));
                }
            }
        }
        return rows;
    }

    private static void update(Connection db, List<Row> rows) throws SQLException {
        try (PreparedStatement update = db.prepareStatement(UPDATE)) {
            for (Row row : rows) {
                LocalDate told =
                        row.at().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
                Optional<DayIndex> day = ComingDays.index(row.fact(), told);
                if (day.isPresent()) {
                    update.setObject(1, day.get().monthDay());
                    update.setObject(2, day.get().once());
                    update.setObject(3, row.id());
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }
}

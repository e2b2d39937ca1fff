package org.longhand.letter.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.longhand.people.text.Plain;

/** Letters from before there were correspondences find theirs, and the facts told for them become what is known. */
public class V4_1__pairs_of_earlier_letters extends BaseJavaMigration {

    private record Earlier(
            UUID id,
            UUID account,
            String sender,
            String signs,
            String recipient,
            String calledBy,
            String relationship,
            OffsetDateTime at) {}

    private record Told(UUID id, UUID account, UUID pair, String text, String kind, String when, OffsetDateTime at) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection db = context.getConnection();
        Map<String, UUID> people = new HashMap<>();
        Map<String, UUID> pairs = new HashMap<>();
        for (Earlier letter : letters(db)) {
            UUID from = person(db, people, letter, letter.sender());
            UUID to = person(db, people, letter, letter.recipient());
            String between = from + " " + to;
            UUID pair = pairs.get(between);
            if (pair == null) {
                pair = UUID.randomUUID();
                pairs.put(between, pair);
                run(
                        db,
                        "insert into correspondence (id, account_id, sender_id, recipient_id, sender_signs, "
                                + "recipient_called_by, relationship, created_at, touched_at) "
                                + "values (?,?,?,?,?,?,?,?,?)",
                        pair,
                        letter.account(),
                        from,
                        to,
                        letter.signs(),
                        letter.calledBy(),
                        letter.relationship(),
                        letter.at(),
                        letter.at());
            } else {
                run(
                        db,
                        "update correspondence set sender_signs = ?, recipient_called_by = ?, "
                                + "relationship = coalesce(?, relationship), touched_at = ? where id = ?",
                        letter.signs(),
                        letter.calledBy(),
                        letter.relationship(),
                        letter.at(),
                        pair);
            }
            run(db, "update letter set correspondence_id = ? where id = ?", pair, letter.id());
        }
        keepFacts(db);
        run(db, "alter table letter alter column correspondence_id set not null");
    }

    private static void keepFacts(Connection db) throws SQLException {
        Map<String, UUID> known = new HashMap<>();
        for (Told fact : facts(db)) {
            String digest = Plain.digest(fact.text());
            UUID id = known.get(fact.pair() + digest);
            if (id == null) {
                id = UUID.randomUUID();
                known.put(fact.pair() + digest, id);
                run(
                        db,
                        "insert into known_fact (id, account_id, correspondence_id, digest, text, kind, when_told, "
                                + "created_at) values (?,?,?,?,?,?,?,?)",
                        id,
                        fact.account(),
                        fact.pair(),
                        digest,
                        fact.text(),
                        fact.kind(),
                        fact.when(),
                        fact.at());
            }
            run(db, "update fact set known_fact_id = ? where id = ?", id, fact.id());
        }
    }

    private static UUID person(Connection db, Map<String, UUID> people, Earlier letter, String name)
            throws SQLException {
        String key = Plain.key(name);
        UUID known = people.get(letter.account() + key);
        if (known != null) {
            run(db, "update person set name = ? where id = ?", name, known);
            return known;
        }
        UUID id = UUID.randomUUID();
        people.put(letter.account() + key, id);
        run(
                db,
                "insert into person (id, account_id, name, name_key, created_at) values (?,?,?,?,?)",
                id,
                letter.account(),
                name,
                key,
                letter.at());
        return id;
    }

    private static List<Earlier> letters(Connection db) throws SQLException {
        List<Earlier> letters = new ArrayList<>();
        try (Statement select = db.createStatement();
                ResultSet row = select.executeQuery(
                        "select id, account_id, sender_name, sender_signs, recipient_name, recipient_called_by, "
                                + "relationship, created_at from letter order by created_at, id")) {
            while (row.next()) {
                letters.add(new Earlier(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, OffsetDateTime.class)));
            }
        }
        return letters;
    }

    private static List<Told> facts(Connection db) throws SQLException {
        List<Told> facts = new ArrayList<>();
        try (Statement select = db.createStatement();
                ResultSet row = select.executeQuery(
                        "select f.id, f.account_id, l.correspondence_id, f.text, f.kind, f.when_told, l.created_at "
                                + "from fact f join letter l on l.id = f.letter_id "
                                + "order by l.created_at, l.id, f.position")) {
            while (row.next()) {
                facts.add(new Told(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, OffsetDateTime.class)));
            }
        }
        return facts;
    }

    private static void run(Connection db, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

package org.longhand.letter.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.longhand.people.ComingDays;
import org.longhand.people.DayIndex;
import org.longhand.people.Fact;
import org.longhand.people.day.Endings;
import org.longhand.people.text.Plain;

/**
 * Earlier programs made a fact with holes of a sentence of which only a part was confirmed ("We met in Vienna ….").
 * Each is put right where its sentence stands in a revision of a letter that was told it, and taken away where it does
 * not. A fact with an ellipsis of its own stays: its sentence stands there as it is, or nothing was ever confirmed in
 * its letter.
 */
public class V13_1__facts_without_holes extends BaseJavaMigration {

    private static final String HOLED = "kind = 'confirmed' and text like '%…%' and question is null";

    private record Known(UUID id, UUID pair, String text, OffsetDateTime at) {}

    private record Told(UUID id, UUID letter, String text) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection db = context.getConnection();
        Set<UUID> changed = new LinkedHashSet<>();
        for (Known fact : known(db)) {
            mend(db, fact, changed);
        }
        for (Told fact : told(db)) { // those that were forgotten by their correspondence
            mend(db, fact, changed);
        }
        for (UUID letter : changed) {
            run(
                    db,
                    "delete from fact where letter_id = ? and kind = 'confirmed' and exists (select 1 from fact other "
                            + "where other.letter_id = fact.letter_id and other.text = fact.text "
                            + "and other.position < fact.position)",
                    letter);
            run(db, "update letter set version = version + 1 where id = ?", letter);
            run(db, "update remark_count set changes = changes + 1 where letter_id = ?", letter);
        }
    }

    private static void mend(Connection db, Known fact, Set<UUID> changed) throws SQLException {
        List<UUID> letters = ids(db, "select letter_id from fact where known_fact_id = ? order by id", fact.id());
        HoledFact holed = new HoledFact(fact.text());
        if (!holed.holed()) {
            return;
        }
        Optional<String> whole = holed.whole(texts(db, letters));
        if (whole.filter(fact.text()::equals).isPresent() || whole.isEmpty() && !confirmed(db, letters)) {
            return;
        }
        if (whole.isEmpty()) {
            run(db, "delete from fact where known_fact_id = ? and " + HOLED, fact.id());
            run(db, "delete from known_fact where id = ?", fact.id());
        } else {
            UUID kept = keep(db, fact, whole.get());
            run(db, "update fact set text = ? where known_fact_id = ? and " + HOLED, whole.get(), kept);
        }
        changed.addAll(letters);
    }

    private static void mend(Connection db, Told fact, Set<UUID> changed) throws SQLException {
        List<UUID> letter = List.of(fact.letter());
        HoledFact holed = new HoledFact(fact.text());
        Optional<String> whole = holed.holed() ? holed.whole(texts(db, letter)) : Optional.of(fact.text());
        if (whole.filter(fact.text()::equals).isPresent() || whole.isEmpty() && !confirmed(db, letter)) {
            return;
        }
        if (whole.isEmpty()) {
            run(db, "delete from fact where id = ?", fact.id());
        } else {
            run(db, "update fact set text = ? where id = ?", whole.get(), fact.id());
        }
        changed.addAll(letter);
    }

    /** The fact in its own words: this row, or the one that knows them already. */
    private static UUID keep(Connection db, Known fact, String whole) throws SQLException {
        String digest = Plain.digest(whole);
        List<UUID> same = ids(
                db,
                "select id from known_fact where correspondence_id = ? and digest = ? and id <> ?",
                fact.pair(),
                digest,
                fact.id());
        if (!same.isEmpty()) {
            run(db, "update fact set known_fact_id = ? where known_fact_id = ?", same.get(0), fact.id());
            run(db, "delete from known_fact where id = ?", fact.id());
            return same.get(0);
        }
        LocalDate told = fact.at().atZoneSameInstant(ZoneId.systemDefault()).toLocalDate();
        run(db, "update known_fact set text = ?, digest = ? where id = ?", whole, digest, fact.id());
        run(db, "delete from known_fact_day where known_fact_id = ?", fact.id());
        for (DayIndex day : ComingDays.indexes(new Fact(whole, "confirmed", null), told)) {
            run(
                    db,
                    "insert into known_fact_day (id, account_id, known_fact_id, month_day, once_on) "
                            + "select ?, account_id, id, ?, ? from known_fact where id = ?",
                    UUID.randomUUID(),
                    day.monthDay(),
                    day.once(),
                    fact.id());
        }
        run(db, "update known_fact set tells_of_lives = ? where id = ?", Endings.tells(whole), fact.id());
        return fact.id();
    }

    /** Whether a person ever said in one of these letters that a claim is true; where there is none nobody knows. */
    private static boolean confirmed(Connection db, List<UUID> letters) throws SQLException {
        for (UUID letter : letters) {
            String sql = "select id from settled_remark where letter_id = ? and decision = 'CONFIRMED'";
            if (!ids(db, sql, letter).isEmpty()) {
                return true;
            }
        }
        return letters.isEmpty();
    }

    /** All texts of these letters, the newest first. */
    private static List<String> texts(Connection db, List<UUID> letters) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (UUID letter : letters) {
            try (PreparedStatement select =
                    db.prepareStatement("select text from revision where letter_id = ? order by number desc")) {
                select.setObject(1, letter);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        texts.add(row.getString(1));
                    }
                }
            }
        }
        return texts;
    }

    private static List<Known> known(Connection db) throws SQLException {
        List<Known> facts = new ArrayList<>();
        try (PreparedStatement select =
                        db.prepareStatement("select id, correspondence_id, text, created_at from known_fact where "
                                + HOLED + " order by created_at, id");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                facts.add(new Known(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class)));
            }
        }
        return facts;
    }

    private static List<Told> told(Connection db) throws SQLException {
        List<Told> facts = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement(
                        "select id, letter_id, text from fact where " + HOLED + " order by letter_id, position");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                facts.add(new Told(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)));
            }
        }
        return facts;
    }

    private static List<UUID> ids(Connection db, String sql, Object... values) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
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

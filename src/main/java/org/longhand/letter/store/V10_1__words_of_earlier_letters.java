package org.longhand.letter.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.longhand.letter.model.SearchWords;

/** Letters from before there was a table of words are found by theirs. */
public class V10_1__words_of_earlier_letters extends BaseJavaMigration {

    /** Letters that are in memory at once. */
    private static final int AT_ONCE = 200;

    private static final String READ = "select l.id, l.account_id, l.created_at, r.text from letter l "
            + "join revision r on r.letter_id = l.id and r.number = l.current_revision where l.id > ? "
            + "order by l.id fetch first " + AT_ONCE + " rows only";
    private static final String FIRST = READ.replace(" where l.id > ?", "");

    private static final String INSERT = "insert into letter_word (letter_id, word, account_id, created_at) "
            + "select cast(? as uuid), t.word, cast(? as uuid), cast(? as timestamp(6) with time zone) "
            + "from unnest(cast(? as varchar(64) array)) as t(word)";

    private record Page(UUID letter, UUID account, OffsetDateTime at, String text) {}

    @Override
    public void migrate(Context context) throws SQLException {
        Connection db = context.getConnection();
        List<Page> pages = pages(db, null);
        while (!pages.isEmpty()) {
            insert(db, pages);
            pages = pages(db, pages.get(pages.size() - 1).letter());
        }
    }

    private static List<Page> pages(Connection db, UUID after) throws SQLException {
        List<Page> pages = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement(after == null ? FIRST : READ)) {
            if (after != null) {
                select.setObject(1, after);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    pages.add(new Page(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, OffsetDateTime.class),
                            row.getString(4)));
                }
            }
        }
        return pages;
    }

    private static void insert(Connection db, List<Page> pages) throws SQLException {
        try (PreparedStatement insert = db.prepareStatement(INSERT)) {
            for (Page page : pages) {
                Object[] words = SearchWords.of(page.text()).stream().sorted().toArray();
                insert.setObject(1, page.letter());
                insert.setObject(2, page.account());
                insert.setObject(3, page.at());
                insert.setArray(4, db.createArrayOf("varchar", words));
                insert.executeUpdate();
            }
        }
    }
}

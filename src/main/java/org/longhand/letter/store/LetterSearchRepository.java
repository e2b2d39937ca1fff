package org.longhand.letter.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.longhand.account.CurrentAccount;
import org.longhand.letter.model.ListPosition;
import org.longhand.letter.model.SearchQuery;

/** Finds the current account's letters by the words on their pages, in two statements a page. */
@ApplicationScoped
public class LetterSearchRepository {

    /** So many letters are read for one page at most; the next one goes on from there. */
    static final int MOST_READ = 500;

    /** Behind every word with the same beginning: a code unit that is never in a text. */
    private static final char LAST = '\uffff';

    private final EntityManager db;
    private final CurrentAccount account;

    LetterSearchRepository(EntityManager db, CurrentAccount account) {
        this.db = db;
        this.account = account;
    }

    /** @param next after which to go on; null at the end. Fewer letters than were asked for need not be the end */
    public record FoundLetters(List<LetterEntity> letters, ListPosition next) {}

    /**
     * Letters are read by the index of a word that few of them have, and those kept that have the others; where every
     * word is frequent, the newest {@value #MOST_READ} are read.
     *
     * @param limit of letters at most
     * @param after null for the newest
     * @param correspondence null for all
     */
    public FoundLetters search(SearchQuery query, int limit, ListPosition after, UUID correspondence) {
        LetterSearchSql sql = new LetterSearchSql(query, correspondence != null, after != null);
        Map<String, Object> values = values(query, after, correspondence);
        Map<Integer, ListPosition> bounds = bounds(sql, values);
        int term = SearchPlan.term(query, correspondence != null, bounds.keySet());
        ListPosition floor = bounds.get(term);
        if (floor != null) {
            values.put("floorAt", floor.at());
            values.put("floorId", floor.id());
        }
        Query page = db.createNativeQuery(sql.page(term, floor != null, limit + 1), LetterEntity.class);
        @SuppressWarnings("unchecked")
        List<LetterEntity> found = set(page, values).getResultList();
        if (found.size() <= limit) {
            return new FoundLetters(found, floor);
        }
        LetterEntity last = found.get(limit - 1);
        return new FoundLetters(found.subList(0, limit), new ListPosition(last.createdAt, last.id));
    }

    private Map<Integer, ListPosition> bounds(LetterSearchSql sql, Map<String, Object> values) {
        NativeQuery<?> query = db.createNativeQuery(sql.bounds(MOST_READ))
                .unwrap(NativeQuery.class)
                .addScalar("term", Integer.class)
                .addScalar("at", Instant.class)
                .addScalar("id", UUID.class);
        Map<Integer, ListPosition> bounds = new HashMap<>();
        for (Object row : set(query, values).getResultList()) {
            Object[] bound = (Object[]) row;
            bounds.put((Integer) bound[0], new ListPosition((Instant) bound[1], (UUID) bound[2]));
        }
        return bounds;
    }

    private Map<String, Object> values(SearchQuery query, ListPosition after, UUID correspondence) {
        Map<String, Object> values = new HashMap<>();
        values.put("account", account.id());
        values.put("low", query.beginning());
        values.put("high", query.beginning() + LAST);
        for (int i = 0; i < query.words().size(); i++) {
            values.put("w" + i, query.words().get(i));
        }
        if (correspondence != null) {
            values.put("pair", correspondence);
        }
        if (after != null) {
            values.put("at", after.at());
            values.put("id", after.id());
        }
        return values;
    }

    /** Sets those that the statement names. */
    private static Query set(Query query, Map<String, Object> values) {
        query.getParameters().forEach(p -> query.setParameter(p.getName(), values.get(p.getName())));
        return query;
    }
}

package org.longhand.people;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Filled the days of earlier facts when a fact had one day. Kept for databases that know it;
 * {@link V12_3__all_days_of_earlier_facts} does its work for all.
 */
public class V12_1__days_of_earlier_facts extends BaseJavaMigration {

    @Override
    public void migrate(Context context) {
        // The columns that it filled are gone two migrations later.
    }
}

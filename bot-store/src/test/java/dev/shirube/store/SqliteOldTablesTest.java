package dev.shirube.store;

import dev.shirube.store.database.Database;

/** In a file. */
class SqliteOldTablesTest extends OldTablesContract {

    @Override
    Database database() {
        return new Database.SqliteFile(folder);
    }
}

package dev.shirube.store;

/** In a file. */
class SqliteOldTablesTest extends OldTablesContract {

    @Override
    Database database() {
        return new Database.SqliteFile(folder);
    }
}

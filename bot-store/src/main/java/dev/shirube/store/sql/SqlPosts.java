package dev.shirube.store.sql;

import dev.shirube.chat.platform.SentPosts;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps which post was sent last, in one row for each name.
 *
 * @param sql the connection
 */
record SqlPosts(JdbcClient sql) {

    /** Nobody hears of it before it is confirmed. */
    void claim(Entry.Claim claim) {
        long due = claim.due().toEpochMilli();
        int first =
                sql.sql(
                                """
                                insert into shirube_post (name, due_ms, before_ms)
                                values (:name, :due, :due)
                                on conflict (name) do nothing
                                """)
                        .param("name", claim.name())
                        .param("due", due)
                        .update();
        if (first == 1) {
            claim.result().set(SentPosts.Claim.FIRST);
            return;
        }
        int claimed =
                sql.sql(
                                """
                                update shirube_post set before_ms = due_ms, due_ms = :due
                                where name = :name and due_ms < :due
                                """)
                        .param("name", claim.name())
                        .param("due", due)
                        .update();
        claim.result().set(claimed == 1 ? SentPosts.Claim.YOURS : SentPosts.Claim.SENT);
    }

    void release(Entry.Release release) {
        sql.sql("update shirube_post set due_ms = before_ms where name = :name and due_ms = :due")
                .param("name", release.name())
                .param("due", release.due().toEpochMilli())
                .update();
    }
}

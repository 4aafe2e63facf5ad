package dev.shirube.store;

import dev.shirube.chat.memory.ThreadMembers;
import dev.shirube.chat.request.Origin;
import dev.shirube.store.sql.Entry;
import dev.shirube.store.sql.KnownBefore.KnownTalks;

import java.time.InstantSource;

/**
 * Members of threads in memory, and beyond the end of the process.
 *
 * @param memory what remembers them while the process runs
 * @param known what was there before
 * @param queue takes what is to be kept
 * @param clock tells when they talked
 */
record StoredThreadMembers(
        ThreadMembers memory, KnownTalks known, EntryQueue queue, InstantSource clock)
        implements ThreadMembers {

    @Override
    public void join(String platform, String thread, String person) {
        if (!memory.joined(platform, thread, person)) {
            memory.join(platform, thread, person);
            queue.offer(new Entry.Member(clock.instant(), platform, thread, person));
        }
    }

    @Override
    public boolean joined(String platform, String thread, String person) {
        return memory.joined(platform, thread, person) || known.joined(platform, thread, person);
    }

    @Override
    public void forget(Origin person) {
        memory.forget(person);
        known.forget(person);
    }
}

package dev.shirube.chat.memory;

import dev.shirube.chat.request.Origin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Members of threads in the memory of this process, which loses who was asked for longest ago when
 * it is full. Thread-safe.
 */
public final class ThreadMembersInMemory implements ThreadMembers {

    /** How many are remembered at most, unless told otherwise. */
    public static final int CAPACITY = 20_000;

    private final Set<Member> members;

    private record Member(String platform, String thread, String person) {}

    /**
     * Begins empty.
     *
     * @param capacity how many are remembered at most
     */
    public ThreadMembersInMemory(int capacity) {
        this.members =
                Collections.newSetFromMap(
                        new LinkedHashMap<>(16, 0.75f, true) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(Map.Entry<Member, Boolean> eldest) {
                                return size() > capacity;
                            }
                        });
    }

    @Override
    public synchronized void join(String platform, String thread, String person) {
        members.add(new Member(platform, thread, person));
    }

    @Override
    public synchronized boolean joined(String platform, String thread, String person) {
        return members.contains(new Member(platform, thread, person));
    }

    @Override
    public synchronized void forget(Origin person) {
        members.removeIf(member ->
                member.platform().equals(person.platform())
                        && member.person().equals(person.person()));
    }
}

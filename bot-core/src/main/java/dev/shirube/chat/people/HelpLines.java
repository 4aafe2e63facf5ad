package dev.shirube.chat.people;

import dev.shirube.chat.HelpLine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The platforms that can be reached. Thread-safe. */
final class HelpLines {

    private final Map<String, HelpLine> lines = new ConcurrentHashMap<>();

    void connect(String platform, HelpLine line) {
        lines.put(platform, line);
    }

    Optional<HelpLine> of(String platform) {
        return Optional.ofNullable(lines.get(platform));
    }

    Set<String> platforms() {
        return Set.copyOf(lines.keySet());
    }
}

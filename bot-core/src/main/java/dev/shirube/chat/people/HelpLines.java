package dev.shirube.chat.people;

import dev.shirube.chat.help.HelpLine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The platforms that can be reached. Thread-safe. */
final class HelpLines {

    private final Map<String, HelpLine> lines = new ConcurrentHashMap<>();

    void connect(String platform, HelpLine line) {
        lines.put(platform, line);
    }

    Optional<HelpLine> of(String platform) {
        return Optional.ofNullable(lines.get(platform));
    }

    /** Returns those of them that can be reached at the moment. */
    Set<String> platforms() {
        return lines.entrySet().stream()
                .filter(each -> each.getValue().ready())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package dev.shirube.vocabulary.load;

import dev.shirube.diagnostic.Diagnostics;
import dev.shirube.text.Folding;
import dev.shirube.vocabulary.Topic;
import dev.shirube.vocabulary.load.Fragment.TopicEntry;
import dev.shirube.yaml.LineText;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics of a vocabulary in the making. */
final class TopicsDraft {

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    /** Reports what the topics to be added lack, and commands that two topics want. */
    void check(List<TopicEntry> entries, Diagnostics diagnostics) {
        Map<String, String> owners = owners();
        for (TopicEntry entry : entries) {
            String id = entry.id().value();
            if (!topics.containsKey(id)) {
                Names.check("topic", entry.id(), entry.name(), diagnostics);
                if (!entry.isKnownBySomething()) {
                    diagnostics.error(
                            entry.id().line(),
                            "the topic \"%s\" is new and needs \"commands\" or \"sample-headings\""
                                    .formatted(id));
                }
            }
            LineText broader = entry.broader();
            if (broader != null && !isBroadest(broader.value(), entries)) {
                diagnostics.error(
                        broader.line(),
                        "\"broader\" must be the id of a topic that has none itself, not \"%s\""
                                .formatted(broader.value()));
            }
            for (LineText command : entry.commands()) {
                // Typed commands are compared in folded form, so such twins would be one command.
                String owner = owners.putIfAbsent(Folding.fold(command.value()), id);
                if (owner != null && !owner.equals(id)) {
                    diagnostics.error(
                            command.line(),
                            "the command \"%s\" already belongs to the topic \"%s\""
                                    .formatted(command.value(), owner));
                }
            }
        }
    }

    private boolean isBroadest(String id, List<TopicEntry> entries) {
        Topic known = topics.get(id);
        return (known != null && known.broader() == null)
                || entries.stream().anyMatch(e -> e.id().value().equals(id) && e.broader() == null);
    }

    /** Merges topics that were checked. */
    void add(List<TopicEntry> entries) {
        for (TopicEntry entry : entries) {
            List<String> commands = entry.commands().stream().map(LineText::value).toList();
            topics.compute(
                    entry.id().value(),
                    (id, old) ->
                            old == null
                                    ? new Topic(
                                            id,
                                            Names.merge(null, entry.name()),
                                            commands,
                                            entry.headings(),
                                            entry.asks(),
                                            value(entry.broader()),
                                            entry.sampleHeadings(),
                                            entry.sampleQuestions())
                                    : new Topic(
                                            id,
                                            Names.merge(old.name(), entry.name()),
                                            Names.union(old.commands(), commands),
                                            Names.union(old.headings(), entry.headings()),
                                            Names.union(old.asks(), entry.asks()),
                                            entry.broader() == null
                                                    ? old.broader()
                                                    : value(entry.broader()),
                                            Names.union(
                                                    old.sampleHeadings(), entry.sampleHeadings()),
                                            Names.union(
                                                    old.sampleQuestions(),
                                                    entry.sampleQuestions())));
        }
    }

    private static @Nullable String value(@Nullable LineText text) {
        return text == null ? null : text.value();
    }

    /** Returns the topics in the order in which they first appeared. */
    List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    private Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        for (Topic topic : topics.values()) {
            topic.commands().forEach(command -> owners.put(Folding.fold(command), topic.id()));
        }
        return owners;
    }
}

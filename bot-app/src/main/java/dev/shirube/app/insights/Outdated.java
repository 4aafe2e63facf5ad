package dev.shirube.app.insights;

import dev.shirube.chat.history.Complained;
import dev.shirube.chat.log.Complaint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A guide that people said to be out of date.
 *
 * @param guide the slug of the guide
 * @param count how often
 * @param owner who looks after it, or empty
 */
public record Outdated(String guide, long count, String owner) {

    /** Counts by guides what people said of sections, the most often first. */
    static List<Outdated> of(List<Complained> complaints, Map<String, String> owners) {
        var counts = new TreeMap<String, Long>();
        for (Complained complained : complaints) {
            if (complained.complaint().equals(Complaint.OUT_OF_DATE.id())
                    && !complained.guide().isEmpty()) {
                counts.merge(complained.guide(), complained.count(), Long::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry ->
                        new Outdated(
                                entry.getKey(),
                                entry.getValue(),
                                owners.getOrDefault(entry.getKey(), "")))
                .sorted(Comparator.comparingLong((Outdated guide) -> -guide.count()))
                .toList();
    }
}

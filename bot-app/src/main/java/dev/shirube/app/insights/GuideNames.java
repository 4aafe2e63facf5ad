package dev.shirube.app.insights;

import dev.shirube.chat.history.Comment;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Section;
import dev.shirube.guide.Upkeep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the ids in a history stand for in the guides as they are now.
 *
 * @param slugs the slugs of the guides
 * @param headings the headings above and of each section, by the id of the section
 * @param reviews when guides are to be read again, the first day first
 * @param owners who looks after guides, by their slugs
 */
public record GuideNames(
        List<String> slugs,
        Map<String, String> headings,
        List<Review> reviews,
        Map<String, String> owners) {

    /** Copies lists and map. */
    public GuideNames {
        reviews = List.copyOf(reviews);
        slugs = List.copyOf(slugs);
        headings = Map.copyOf(headings);
        owners = Map.copyOf(owners);
    }

    /**
     * Collects the names.
     *
     * @param guides the guides
     * @return the names
     */
    public static GuideNames of(List<Guide> guides) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (Guide guide : guides) {
            for (Section section : guide.sections()) {
                headings.put(section.id(), String.join(" › ", section.path()));
            }
        }
        Map<String, String> owners = new LinkedHashMap<>();
        for (Guide guide : guides) {
            String owner = Upkeep.of(guide.frontMatter()).owner();
            if (!owner.isEmpty()) {
                owners.put(guide.slug(), owner);
            }
        }
        return new GuideNames(
                guides.stream().map(Guide::slug).toList(), headings, reviews(guides), owners);
    }

    private static List<Review> reviews(List<Guide> guides) {
        var reviews = new ArrayList<Review>();
        for (Guide guide : guides) {
            Upkeep upkeep = Upkeep.of(guide.frontMatter());
            LocalDate by = upkeep.reviewBy();
            if (by != null) {
                reviews.add(new Review(guide.slug(), by, upkeep.owner()));
            }
        }
        reviews.sort(Comparator.comparing(Review::by).thenComparing(Review::guide));
        return reviews;
    }

    /**
     * Returns what a comment is about.
     *
     * @param comment the comment
     * @return the headings of the section that was quoted; where none was, the question, or else
     *     job and topic
     */
    public String about(Comment comment) {
        if (!comment.section().isEmpty()) {
            return comment.guide() + " › " + section(comment.section());
        }
        return comment.question().isEmpty()
                ? Stream.of(comment.job(), comment.topic())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))
                : comment.question();
    }

    /**
     * Returns the headings of a section.
     *
     * @param id the id of the section
     * @return its headings, or the id where it is gone
     */
    public String section(String id) {
        String heading = headings.getOrDefault(id, "");
        return heading.isEmpty() ? id : heading;
    }

    /**
     * A guide that is to be read again by some day.
     *
     * @param guide the slug of the guide
     * @param by the day
     * @param owner who looks after it, or empty
     */
    public record Review(String guide, LocalDate by, String owner) {}
}

package dev.shirube.chat;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What somebody thought of an answer. Whoever keeps it does not keep the person. The last judgement
 * of a person on the same answer holds.
 *
 * @param at when it was judged
 * @param origin who judged it where
 * @param guide the slug of the guide that was quoted, or null where nothing was
 * @param section the id of the section that was quoted, or null where nothing was
 * @param helpful whether it helped
 * @param complaint why it did not, or null where that was not told
 */
public record RecordedFeedback(
        Instant at,
        Origin origin,
        @Nullable String guide,
        @Nullable String section,
        boolean helpful,
        @Nullable Complaint complaint) {

    /** Leaves the person out, so that it does not end up in a log. */
    @Override
    public String toString() {
        return "RecordedJudgement[platform=%s, section=%s, helpful=%s, complaint=%s]"
                .formatted(origin.platform(), section, helpful, complaint);
    }
}

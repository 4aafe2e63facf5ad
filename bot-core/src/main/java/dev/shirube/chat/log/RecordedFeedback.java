package dev.shirube.chat.log;

import dev.shirube.chat.request.Origin;

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
 * @param comment what somebody wrote of it, as they wrote it and never to be kept so; null where
 *     they wrote nothing. What they said or wrote before stays
 */
public record RecordedFeedback(
        Instant at,
        Origin origin,
        @Nullable String guide,
        @Nullable String section,
        boolean helpful,
        @Nullable Complaint complaint,
        @Nullable String comment) {

    /**
     * Makes a judgement without a word.
     *
     * @param at when it was judged
     * @param origin who judged it where
     * @param guide the slug of the guide that was quoted, or null
     * @param section the id of the section that was quoted, or null
     * @param helpful whether it helped
     * @param complaint why it did not, or null
     */
    public RecordedFeedback(
            Instant at,
            Origin origin,
            @Nullable String guide,
            @Nullable String section,
            boolean helpful,
            @Nullable Complaint complaint) {
        this(at, origin, guide, section, helpful, complaint, null);
    }

    /** Leaves person and words out, so that they do not end up in a log. */
    @Override
    public String toString() {
        return "RecordedFeedback[platform=%s, section=%s, helpful=%s, complaint=%s]"
                .formatted(origin.platform(), section, helpful, complaint);
    }
}

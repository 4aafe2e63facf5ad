package dev.shirube.chat;

import java.time.Instant;

/**
 * What somebody thought of a section that was shown: not who, and not what was asked.
 *
 * @param at when it was judged
 * @param platform where it was judged
 * @param guide the slug of the guide
 * @param section the id of the section
 * @param helpful whether it helped
 */
public record RecordedJudgement(
        Instant at, String platform, String guide, String section, boolean helpful) {}

package dev.shirube.relation;

import dev.shirube.guide.Guide;

import java.util.List;

/**
 * A way from one job to another, by the steps that guides name. Immutable.
 *
 * @param from the guide of the first job
 * @param to the guide of the last one
 * @param steps what comes after the first job, the last job included; none where no guide names a
 *     way
 * @param skills what the last job asks for, beside what the first one has
 */
public record CareerPath(Guide from, Guide to, List<Step> steps, SkillGap skills) {

    /** Copies the steps. */
    public CareerPath {
        steps = List.copyOf(steps);
    }
}

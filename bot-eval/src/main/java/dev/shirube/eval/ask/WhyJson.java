package dev.shirube.eval.ask;

import dev.shirube.question.Question;
import dev.shirube.question.job.JobMention;
import dev.shirube.ranking.Feature;
import dev.shirube.ranking.Ranked;
import dev.shirube.vocabulary.YearRange;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why an answer is what it is, as it stands in the JSON. */
record WhyJson(
        String question,
        String asked,
        List<Job> subjects,
        List<Job> companions,
        List<String> topics,
        @Nullable Years years,
        List<String> words,
        List<String> otherWordings,
        List<String> turns,
        int compared,
        List<Compared> candidates,
        List<Rejection> rejected) {

    static WhyJson of(Why why) {
        Question question = why.question();
        return new WhyJson(
                question.written(),
                question.asked(),
                question.subjects().stream().map(job -> Job.of(job, question)).toList(),
                question.companions().stream().map(job -> Job.of(job, question)).toList(),
                question.topics(),
                question.years() == null ? null : Years.of(question.years()),
                question.words(),
                question.otherWordings(),
                question.speechActs().stream().sorted().toList(),
                why.compared(),
                why.best().stream().map(Compared::of).toList(),
                why.rejected());
    }

    private record Job(String written, String job, List<String> guides, boolean exact) {

        static Job of(JobMention mention, Question question) {
            return new Job(
                    question.name(mention),
                    mention.job().name(),
                    mention.job().guides(),
                    mention.exact());
        }
    }

    /** Without an end where it is that many years and more. */
    private record Years(double from, @Nullable Double to) {

        static Years of(YearRange years) {
            return new Years(years.from(), Double.isInfinite(years.to()) ? null : years.to());
        }
    }

    private record Compared(
            String guide,
            List<String> path,
            double score,
            @Nullable Double confidence,
            Map<Feature, Double> features,
            Map<Feature, Double> adds,
            @Nullable String rejected) {

        static Compared of(Considered considered) {
            Ranked ranked = considered.ranked();
            Double confidence = considered.confidence();
            return new Compared(
                    ranked.guide().slug(),
                    ranked.section().path(),
                    Rounded.of(ranked.score()),
                    confidence == null ? null : Rounded.of(confidence),
                    rounded(ranked.features()),
                    rounded(considered.adds()),
                    considered.rejected());
        }

        private static Map<Feature, Double> rounded(Map<Feature, Double> values) {
            var rounded = new LinkedHashMap<Feature, Double>();
            values.forEach((feature, value) -> rounded.put(feature, Rounded.of(value)));
            return rounded;
        }
    }
}

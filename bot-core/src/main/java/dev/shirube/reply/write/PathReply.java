package dev.shirube.reply.write;

import dev.shirube.answer.Candidate;
import dev.shirube.answer.Outcome;
import dev.shirube.answer.Overview;
import dev.shirube.chart.PathMap;
import dev.shirube.chart.PathMap.Stop;
import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.guide.Guide;
import dev.shirube.relation.CareerPath;
import dev.shirube.relation.Quote;
import dev.shirube.relation.SkillGap.Skill;
import dev.shirube.relation.Step;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceIds;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.quote.Quoting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows ways between jobs: a map, the sentence or row of each step, and the skills. */
final class PathReply {

    /** As many steps as a person reads the rows of. */
    private static final int QUOTED = 8;

    /** As many skills as a person looks through. */
    private static final int SKILLS = 8;

    private static final String SKILLS_TOPIC = "skills";
    private static final String ARROW = " → ";

    private final ReplyContext context;
    private final Quoting quoting;

    PathReply(ReplyContext context) {
        this.context = context;
        this.quoting = new Quoting(context);
    }

    Reply write(CareerPath path) {
        String from = GuideName.of(path.from());
        String to = GuideName.of(path.to());
        var message = new ArrayList<Block>();
        if (path.steps().isEmpty()) {
            message.add(context.say(Phrase.PATH_NONE, from, to));
        } else {
            message.add(context.say(Phrase.PATH_STEPS));
            String names = String.join(ARROW, path.steps().stream().map(Step::name).toList());
            // The title says it already where the way is one step.
            if (!names.equals(to)) {
                message.add(Bullets.paragraph(from + ARROW + names));
            }
        }
        var quotes = new ArrayList<>(steps(path.from(), path.steps(), true));
        skills(path.skills().shared(), context.text(Phrase.PATH_SHARED, from, to))
                .ifPresent(quotes::add);
        skills(path.skills().missing(), context.text(Phrase.PATH_MISSING, from, to))
                .ifPresent(quotes::add);
        var choices = new ChoiceList();
        context.loaded()
                .vocabulary()
                .topic(SKILLS_TOPIC)
                .map(topic -> context.choices().topic(path.to(), topic, context.language()))
                .ifPresent(choices::add);
        choices.add(after(path.from()));
        jobs(Stream.concat(path.steps().stream().map(Step::job), Stream.of(path.from())), choices);
        String command = "/path %s %s".formatted(path.from().slug(), path.to().slug());
        return reply(from + ARROW + to, message, quotes, choices, command);
    }

    Reply write(Overview.NextJobs next) {
        String from = GuideName.of(next.from());
        List<Block> message = List.of(context.say(Phrase.PATH_NEXT, next.steps().size()));
        var choices = new ChoiceList();
        next.steps().stream()
                .map(Step::job)
                .flatMap(Stream::ofNullable)
                .map(job ->
                        ChoiceIds.choice(
                                from + ARROW + GuideName.of(job),
                                "/path %s %s".formatted(next.from().slug(), job.slug())))
                .forEach(choices::add);
        jobs(Stream.concat(next.steps().stream().map(Step::job), Stream.of(next.from())), choices);
        return reply(
                context.text(Phrase.PATH_FROM, from),
                message,
                steps(next.from(), next.steps(), false),
                choices,
                "/path " + next.from().slug());
    }

    private Reply reply(
            String title,
            List<Block> message,
            List<Reply.Quotation> quotes,
            ChoiceList choices,
            String command) {
        return new Reply(
                Outcome.ANSWER,
                context.language(),
                title,
                message,
                quotes,
                choices.toList(),
                command,
                choices.buttons());
    }

    /** Each sentence or row once, headed by what it names; the map stands with the first. */
    private List<Reply.Quotation> steps(Guide from, List<Step> steps, boolean chain) {
        Map<Quote, List<String>> named = new LinkedHashMap<>();
        for (Step step : steps) {
            named.computeIfAbsent(step.quote(), ignored -> new ArrayList<>()).add(name(step));
        }
        var quotes = new ArrayList<Reply.Quotation>();
        @Nullable PathMap map = steps.isEmpty() ? null : map(from, steps, chain);
        for (Map.Entry<Quote, List<String>> entry : named.entrySet()) {
            if (quotes.size() < QUOTED) {
                String heading = String.join(" / ", entry.getValue());
                quotes.add(quotation(entry.getKey(), heading, quotes.isEmpty() ? map : null));
            }
        }
        return quotes;
    }

    private static PathMap map(Guide from, List<Step> steps, boolean chain) {
        Stream<Stop> stops = steps.stream().map(step -> new Stop(name(step), step.job() != null));
        return new PathMap(
                Stream.concat(Stream.of(new Stop(GuideName.of(from), true)), stops)
                        .limit(QUOTED + 1L)
                        .toList(),
                chain);
    }

    /** A step that only a slug tells of goes by the name of its guide. */
    private static String name(Step step) {
        return step.job() != null && step.name().equals(step.job().slug())
                ? GuideName.of(step.job())
                : step.name();
    }

    private Reply.Quotation quotation(Quote quote, String heading, @Nullable PathMap map) {
        Reply.Quotation whole = quoting.sentence(candidate(quote), quote.sentence());
        return new Reply.Quotation(
                heading,
                whole.answer(),
                List.of(),
                whole.source(),
                whole.section(),
                whole.citation(),
                map);
    }

    /** Skills as the guide names them, with the section that the first of them is from. */
    private Optional<Reply.Quotation> skills(List<Skill> skills, String heading) {
        if (skills.isEmpty()) {
            return Optional.empty();
        }
        List<Block> lines =
                new ArrayList<>(
                        Bullets.list(
                                skills.stream()
                                        .limit(SKILLS)
                                        .map(skill -> Bullets.item(Span.plain(skill.name())))
                                        .toList()));
        int more = skills.size() - SKILLS;
        if (more > 0) {
            lines.add(context.say(Phrase.AND_MORE, more));
        }
        Candidate first = candidate(skills.getFirst().quote());
        Reply.Quotation whole = quoting.alone(first, null);
        return Optional.of(
                new Reply.Quotation(
                        heading,
                        lines,
                        List.of(),
                        whole.source(),
                        whole.section(),
                        whole.citation(),
                        null));
    }

    private Choice after(Guide job) {
        return ChoiceIds.choice(
                context.text(Phrase.PATH_FROM, GuideName.of(job)), "/path " + job.slug());
    }

    private void jobs(Stream<@Nullable Guide> jobs, ChoiceList choices) {
        choices.menu(
                jobs.flatMap(Stream::ofNullable)
                        .map(job -> context.choices().contents(job, context.language())));
    }

    private static Candidate candidate(Quote quote) {
        return new Candidate(quote.guide(), quote.section(), quote.passage(), 1);
    }
}

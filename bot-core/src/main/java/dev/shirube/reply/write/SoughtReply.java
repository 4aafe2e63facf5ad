package dev.shirube.reply.write;

import dev.shirube.answer.Outcome;
import dev.shirube.answer.Overview;
import dev.shirube.answer.Overview.Statement;
import dev.shirube.content.Block;
import dev.shirube.guide.Guide;
import dev.shirube.reply.Labels;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;
import dev.shirube.reply.part.Bullets;
import dev.shirube.reply.part.ChoiceList;
import dev.shirube.reply.part.GuideName;
import dev.shirube.reply.part.ReplyContext;
import dev.shirube.reply.quote.Quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the jobs whose guides say what is looked for, each with the sentence that says so. */
final class SoughtReply {

    /** As many jobs as a person looks through; what the others say is a choice away. */
    private static final int QUOTED = 10;

    private final ReplyContext context;
    private final Overview.Jobs jobs;

    SoughtReply(ReplyContext context, Overview.Jobs jobs) {
        this.context = context;
        this.jobs = jobs;
    }

    Reply write() {
        List<Guide> guides =
                jobs.statements().stream().map(s -> s.from().guide()).distinct().toList();
        List<Guide> quoted = guides.stream().limit(QUOTED).toList();
        String sought = Labels.cut(Labels.oneLine(String.join(" + ", jobs.sought())), Labels.LIMIT);
        var message = new ArrayList<Block>();
        message.add(context.say(Phrase.FIND_JOBS, guides.size(), sought));
        if (!jobs.unsaid().isEmpty()) {
            message.add(context.say(Phrase.FIND_UNSAID, String.join(" + ", jobs.unsaid())));
        }
        if (guides.size() > QUOTED) {
            message.add(
                    Bullets.paragraph(
                            guides.stream().map(GuideName::of).collect(Collectors.joining(", "))));
        }
        var choices = new ChoiceList();
        guides.stream().map(context.choices()::guide).forEach(choices::add);
        return new Reply(
                Outcome.ANSWER,
                context.language(),
                context.text(Phrase.JOBS),
                message,
                jobs.statements().stream()
                        .filter(statement -> quoted.contains(statement.from().guide()))
                        .map(this::quotation)
                        .toList(),
                choices.toList(),
                "",
                choices.buttons());
    }

    private Reply.Quotation quotation(Statement statement) {
        return new Quoting(context).sentence(statement.from(), statement.sentence());
    }
}

package dev.shirube.testkit;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Candidate;
import dev.shirube.chat.request.ChatRequest;
import dev.shirube.chat.request.Origin;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage;
import dev.shirube.guide.Section;
import dev.shirube.reply.Reply;
import dev.shirube.snapshot.Snapshot;
import dev.shirube.text.Language;
import dev.shirube.vocabulary.Topic;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What guides give cause to say.
 *
 * @param snapshot the guides
 */
record GuideReplies(Snapshot snapshot) {

    /**
     * A reply to each passage, to each section in full, the contents, whatever these lead to, and
     * one of each kind.
     */
    List<Reply> all(Guide guide) {
        var replies = new ArrayList<>(outcomes(guide).values());
        Reply contents = asked("/job " + guide.slug());
        contents.choices().forEach(choice -> replies.add(asked(choice.command())));
        replies.add(write(new Answer.GuideMenu(guide)));
        for (Section section : guide.sections()) {
            replies.add(found(guide, section, null));
            for (Passage passage : section.passages()) {
                replies.add(found(guide, section, passage));
            }
        }
        return replies;
    }

    /** The reply that quotes a section in full, or a passage of it. */
    Reply found(Guide guide, Section section, @Nullable Passage passage) {
        var candidate = new Candidate(guide, section, passage, 1);
        return write(new Answer.Found(List.of(candidate), List.of()));
    }

    /** A reply of each kind, by a name. */
    Map<String, Reply> outcomes(Guide guide) {
        Section first =
                guide.sections().stream()
                        .filter(section -> !section.passages().isEmpty())
                        .findFirst()
                        .orElseThrow();
        var candidate = new Candidate(guide, first, first.passages().getFirst(), 1);
        var topic = snapshot.vocabulary().topic("salary").orElseThrow();
        Map<String, Reply> replies = new LinkedHashMap<>();
        replies.put("answer-row", asked("HoEのシニアの年収は？"));
        replies.put("answer-english", asked("What does a Head of Engineering earn?"));
        replies.put(
                "answer-two", write(new Answer.Found(List.of(candidate, candidate), List.of())));
        replies.put("clarify-job", clarify(guide, Answer.Missing.JOB, topic));
        replies.put("clarify-topic", clarify(guide, Answer.Missing.TOPIC, null));
        for (Answer.Reason reason : Answer.Reason.values()) {
            String name = "none-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var none = new Answer.None(reason, "パティシエ", topic, List.of(guide), List.of(candidate));
            replies.put(name, write(none));
        }
        replies.put("menu-guide", asked("/job head_of_engineering"));
        replies.put("menu-jobs", asked("/jobs"));
        replies.put("help", asked("/help"));
        replies.put("courtesy", asked("ありがとう"));
        return replies;
    }

    private Reply clarify(Guide guide, Answer.Missing missing, @Nullable Topic topic) {
        return write(new Answer.Clarify(missing, topic, List.of(guide), List.of()));
    }

    /** Each question is that of somebody new. */
    private Reply asked(String question) {
        return GuideBot.chat(() -> snapshot, ports -> ports, Language.JA)
                .handle(ChatRequest.of(new Origin("golden", "1", "2"), question))
                .toShow()
                .orElseThrow();
    }

    private Reply write(Answer answer) {
        return GuideBot.writer().write(answer, snapshot, Language.JA);
    }
}

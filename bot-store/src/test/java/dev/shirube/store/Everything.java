package dev.shirube.store;

import dev.shirube.answer.Outcome;
import dev.shirube.chat.log.RecordedFeedback;
import dev.shirube.chat.log.RecordedQuestion;
import dev.shirube.chat.memory.Remembered;
import dev.shirube.chat.people.HelpRequest;
import dev.shirube.chat.request.Asked;
import dev.shirube.chat.request.Origin;
import dev.shirube.meaning.SentenceVector;
import dev.shirube.practice.PracticeSession;
import dev.shirube.practice.PracticeStreak;
import dev.shirube.question.Conversation;
import dev.shirube.store.sql.Entry;
import dev.shirube.text.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something for each table of the store, told by its time. */
final class Everything {

    /** The tables in which each number is the time of a row. */
    static final List<String> TABLES =
            List.of(
                    "shirube_question",
                    "shirube_judgement",
                    "shirube_event",
                    "shirube_help",
                    "shirube_talk",
                    "shirube_thread",
                    "shirube_practice",
                    "shirube_streak");

    private Everything() {}

    /** Returns what makes one row in each table. */
    static List<Entry> of(Instant at) {
        String number = "" + at.toEpochMilli();
        var origin = new Origin("test", "T", "C/" + number, "person " + number);
        return List.of(
                new Entry.Question(question(at, origin)),
                new Entry.Judgement(
                        new RecordedFeedback(at, origin, null, null, false, null, "手当のことが抜けています")),
                new Entry.Event(at, "test", number),
                new Entry.Call<>(help -> help.open(request(at, origin), 3)),
                new Entry.Talk(
                        at,
                        origin,
                        new Remembered(
                                new Conversation(List.of("smith"), "salary", null, List.of()),
                                Language.JA)),
                new Entry.Member(at, "test", number, origin.person()),
                new Entry.Practice(at, origin, PracticeSession.of("smith", null)),
                new Entry.Streak(at, origin, PracticeStreak.of(LocalDate.of(2031, 2, 3))));
    }

    /** Has words and a vector. */
    static RecordedQuestion question(Instant at, Origin origin) {
        return new RecordedQuestion(
                at,
                origin,
                Language.JA,
                new Asked("鍛冶屋の手当はいくらですか", "smith", "salary"),
                Outcome.NONE,
                "topic-not-covered",
                null,
                null,
                0.3,
                null,
                SentenceVector.of(0.01f, new byte[256]));
    }

    private static HelpRequest request(Instant at, Origin origin) {
        String id = "%032x".formatted(at.toEpochMilli());
        return Samples.helpRequest(id, at, "test", origin.person());
    }
}

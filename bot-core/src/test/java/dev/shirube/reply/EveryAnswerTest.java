package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Clarify;
import dev.shirube.answer.Answer.Courtesy;
import dev.shirube.answer.Answer.Missing;
import dev.shirube.answer.Answer.None;
import dev.shirube.answer.Answer.Reason;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage.Kind;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.text.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.Stream;

class EveryAnswerTest {

    private final ReplyWriter writer = new ReplyWriter(new Messages(), ReplySettings.none());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnswerHasAReplyOfItsOutcomeWhoseChoicesAreShortAndDistinct(Language language) {
        for (Answer answer : answers().toList()) {
            Reply reply = writer.write(answer, Guides.loaded(), language);

            assertThat(reply.outcome()).isEqualTo(answer.outcome());
            assertThat(reply.language()).isEqualTo(language);
            assertThat(reply.message().isEmpty() && reply.quotes().isEmpty()).isFalse();
            assertThat(reply.choices()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(25);
            assertThat(reply.choices()).extracting(Choice::id).doesNotHaveDuplicates();
            assertThat(reply.choices())
                    .allSatisfy(choice -> {
                        assertThat(choice.label()).isNotBlank().hasSizeLessThanOrEqualTo(75);
                        assertThat(choice.id()).matches("[!-~]{1,64}");
                        assertThat(choice.command()).startsWith("/");
                    });
            assertThat(writer.write(answer, Guides.loaded(), language)).isEqualTo(reply);
        }
    }

    private static Stream<Answer> answers() {
        Guide odd =
                Guides.guide("とても長い名前".repeat(20), "👩‍💻".repeat(60) + "職", "", List.of("cto"))
                        .section(2, "長い見出し".repeat(40), "salary", Guides.note())
                        .section(3, "【深掘り解説】", null)
                        .section(2, "", null)
                        .section(3, "【深掘り解説】", null)
                        .build();
        var some = List.of(odd, Guides.cto());
        Stream<Answer> reasons =
                Stream.of(Reason.values())
                        .flatMap(reason ->
                                Stream.of(
                                        new None(
                                                reason,
                                                "x",
                                                Guides.SALARY,
                                                some,
                                                List.of(Guides.candidate(odd, "深掘り", Kind.ROW))),
                                        new None(reason, "", null, List.of(), List.of())));
        Stream<Answer> courtesies =
                Stream.of(Courtesy.Kind.values())
                        .flatMap(kind ->
                                Stream.of(new Courtesy(kind, null), new Courtesy(kind, odd)));
        Stream<Answer> others =
                Stream.of(
                        new Answer.Found(List.of(Guides.candidate(odd, "長い", Kind.ROW)), List.of()),
                        new Clarify(Missing.JOB, Guides.OUTLOOK, some, List.of()),
                        new Clarify(Missing.JOB, null, List.of(), List.of()),
                        new Clarify(Missing.TOPIC, null, List.of(odd), List.of()),
                        new Clarify(Missing.TOPIC, null, List.of(), List.of()),
                        new Answer.GuideMenu(odd),
                        new Answer.GuideMenu(Guides.guide("e", "", "", List.of()).build()),
                        new Answer.JobMenu(some, ""),
                        new Answer.JobMenu(List.of(), ""),
                        new Answer.Help(Guides.VOCABULARY.topics(), some),
                        new Answer.Help(List.of(), List.of()));
        return Stream.of(reasons, courtesies, others).flatMap(s -> s);
    }
}

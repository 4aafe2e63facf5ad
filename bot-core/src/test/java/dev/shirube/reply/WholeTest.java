package dev.shirube.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Answer;
import dev.shirube.answer.Answer.Missing;
import dev.shirube.answer.Candidate;
import dev.shirube.guide.Guide;
import dev.shirube.guide.Passage.Kind;
import dev.shirube.reply.part.ReplySettings;
import dev.shirube.reply.write.ReplyWriter;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Which command shows a reply again, for platforms that show it in pages. */
class WholeTest {

    private static final Guide CTO = Guides.cto();
    private static final Guide VPOE = Guides.vpoe();
    private static final List<Guide> BOTH = List.of(CTO, VPOE);

    @Test
    void aMenuIsShownAgainByItsOwnCommand() {
        assertThat(whole(new Answer.GuideMenu(CTO))).isEqualTo("/job cto");
        assertThat(whole(new Answer.JobMenu(BOTH, ""))).isEqualTo("/jobs");
        assertThat(whole(new Answer.JobMenu(BOTH, "開発"))).isEqualTo("/jobs 開発");
        assertThat(whole(new Answer.Help(List.of(), BOTH))).isEqualTo("/help");
    }

    @Test
    void aCommandTooLongForAButtonIsNone() {
        assertThat(whole(new Answer.JobMenu(BOTH, "開発".repeat(40)))).isEmpty();
    }

    @Test
    void aPassageIsShownAgainWithAllOfItsSection() {
        Candidate row = Guides.candidate(CTO, "推定年収", Kind.TABLE, Guides.salaryTable("800"));
        Reply reply = write(new Answer.Found(List.of(row), List.of()));

        assertThat(reply.whole()).isEqualTo("/section " + row.section().id());
        assertThat(reply.quotes().getFirst().section()).isEqualTo(row.section().id());
    }

    @Test
    void nothingShowsTwoPassagesOrAQuestionBackAgain() {
        Candidate one = Guides.candidate(CTO, "推定年収", Kind.TABLE, Guides.salaryTable("800"));
        Candidate other = Guides.candidate(VPOE, "推定年収", Kind.TABLE, Guides.salaryTable("900"));

        assertThat(whole(new Answer.Found(List.of(one, other), List.of()))).isEmpty();
        assertThat(whole(new Answer.Clarify(Missing.JOB, null, BOTH, List.of()))).isEmpty();
    }

    private static String whole(Answer answer) {
        return write(answer).whole();
    }

    private static Reply write(Answer answer) {
        return new ReplyWriter(new Messages(), ReplySettings.none())
                .write(answer, Guides.loaded(), Language.JA);
    }
}

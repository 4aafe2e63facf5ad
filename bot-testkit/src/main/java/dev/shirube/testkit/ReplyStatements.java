package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.content.Block;
import dev.shirube.content.PlainText;
import dev.shirube.reply.Choice;
import dev.shirube.reply.Messages;
import dev.shirube.reply.Phrase;
import dev.shirube.reply.Reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is true of any reply once a platform has shown all pages of it.
 *
 * @param messages the bot's own words
 * @param draws whether the platform shows charts along with a reply
 */
record ReplyStatements(Messages messages, boolean draws) {

    /** Fails where one of the statements is not true. */
    void assertTrue(Reply reply, Shown shown) {
        oneTitle(reply, shown);
        noWordIsLost(reply, shown);
        noHeadingStandsTwice(reply, shown);
        theRestOfASectionIsAnnounced(reply, shown);
        theSourceIsLast(reply, shown);
        everyLinkIsOneOfTheReply(reply, shown);
        chartsAreThoseOfTheReply(reply, shown);
        everyChoiceIsThereOnce(reply, shown);
        nobodyIsCalled(shown);
    }

    /**
     * Whatever headings a guide has within a section: what the reply is about stands above them.
     */
    private static void oneTitle(Reply reply, Shown shown) {
        List<String> title = Stream.of(reply.title()).filter(words -> !words.isBlank()).toList();
        assertThat(dense(shown.titles())).as("titles").isEqualTo(dense(title));
        if (!title.isEmpty()) {
            assertThat(Words.dense(shown.text())).startsWith(Words.dense(reply.title()));
        }
    }

    private static void noWordIsLost(Reply reply, Shown shown) {
        assertThat(Words.missing(reply, shown)).as("words that are not shown").isEmpty();
    }

    /** Unless the reply itself has it twice, as title and as heading of an empty section. */
    private static void noHeadingStandsTwice(Reply reply, Shown shown) {
        List<String> lines = dense(shown.text().lines().toList());
        String title = Words.dense(reply.title());
        for (Reply.Quotation quotation : reply.quotes()) {
            String heading = Words.dense(quotation.heading());
            for (int i = 1; i < lines.size() && !heading.equals(title); i++) {
                assertThat(lines.subList(i - 1, i + 1))
                        .as("a heading and what follows it")
                        .isNotEqualTo(List.of(heading, heading));
            }
        }
    }

    /** As often as there is one, and where all is the answer not at all. */
    private void theRestOfASectionIsAnnounced(Reply reply, Shown shown) {
        String label = messages.text(reply.language(), Phrase.CONTEXT);
        long rests =
                reply.quotes().stream()
                        .filter(quotation -> !quotation.answer().isEmpty())
                        .filter(quotation -> !PlainText.of(quotation.context()).isEmpty())
                        .count();
        assertThat(shown.text().lines().map(String::strip).filter(label::equals).count())
                .as("lines that say \"%s\"", label)
                .isEqualTo(rests);
    }

    /**
     * Below all that is quoted, behind the caveat, in the language of the bot's own words; and none
     * above the first word of what is quoted. A page of several may name it shortly.
     */
    private void theSourceIsLast(Reply reply, Shown shown) {
        if (reply.quotes().isEmpty()) {
            return;
        }
        String text = Words.dense(shown.text());
        List<Integer> first = places(reply, reply.quotes().getFirst(), text);
        List<Integer> last = places(reply, reply.quotes().getLast(), text);
        assertThat(last).as("places of the source").isNotEmpty();
        List<String> above = above(reply.quotes().getLast());
        for (String word : above) {
            assertThat(text.indexOf(word)).as("place of %s", word).isLessThan(last.getLast());
        }
        String caveat = reply.quotes().getLast().source().caveat();
        if (caveat != null) {
            assertThat(text.substring(last.getLast())).doesNotContain(Words.dense(caveat));
        }
        above(reply.quotes().getFirst()).stream()
                .limit(1)
                .forEach(word ->
                        assertThat(text.indexOf(word))
                                .as("place of %s", word)
                                .isLessThan(first.getFirst()));
    }

    private List<Integer> places(Reply reply, Reply.Quotation quotation, String text) {
        String label = Words.dense(messages.text(reply.language(), Phrase.SOURCE));
        String guide = Words.dense(quotation.source().guide());
        String beginning =
                guide.substring(0, guide.offsetByCodePoints(0, Math.min(8, length(guide))));
        return Pattern.compile(Pattern.quote(label) + ":?" + Pattern.quote(beginning))
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .toList();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> above(Reply.Quotation quotation) {
        var quoted = new ArrayList<Block>(quotation.answer());
        quoted.addAll(quotation.context());
        var lines = new ArrayList<>(PlainText.lines(quoted));
        if (quotation.source().caveat() != null) {
            lines.add(quotation.source().caveat());
        }
        return dense(Words.of(String.join("\n", lines)));
    }

    private static void everyLinkIsOneOfTheReply(Reply reply, Shown shown) {
        assertThat(Links.of(reply)).as("links of the reply").containsAll(shown.links());
        assertThat(shown.links()).as("links shown").containsAll(Links.ofSources(reply));
    }

    private void chartsAreThoseOfTheReply(Reply reply, Shown shown) {
        List<String> charts =
                reply.quotes().stream()
                        .flatMap(quotation -> quotation.chart().stream())
                        .map(chart -> chart.alternative(reply.language()))
                        .toList();
        assertThat(shown.charts()).as("charts").isEqualTo(draws ? charts : List.of());
    }

    private static void everyChoiceIsThereOnce(Reply reply, Shown shown) {
        assertThat(shown.choices())
                .extracting(Choice::command)
                .containsOnlyOnceElementsOf(reply.choices().stream().map(Choice::command).toList());
    }

    private static void nobodyIsCalled(Shown shown) {
        assertThat(shown.pings()).as("people who are called").isEmpty();
    }

    private static List<String> dense(List<String> texts) {
        return texts.stream().map(Words::dense).filter(text -> !text.isEmpty()).toList();
    }
}

package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.Citation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class ActionTest {

    /** As they are in messages that were posted long ago. */
    private static final Map<String, Action> POSTED =
            Map.of(
                    "a /salary cto", new Action.Ask("/salary cto", false),
                    "o /salary cto", new Action.Ask("/salary cto", true),
                    "p2 /section abc", new Action.Page("/section abc", 2),
                    "+ abc_1-2", new Action.Feedback("abc_1-2", true),
                    "- abc_1-2", new Action.Feedback("abc_1-2", false),
                    "x", new Action.Delete(),
                    "A0", new Action.Menu(0, false),
                    "O3", new Action.Menu(3, true));

    static Stream<Map.Entry<String, Action>> posted() {
        return POSTED.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("posted")
    void whatWasPostedLongAgoStillMeansTheSame(Map.Entry<String, Action> each) {
        assertThat(Action.read(each.getKey())).contains(each.getValue());
        assertThat(each.getValue().text()).isEqualTo(each.getKey());
    }

    @Test
    void whatIsSharedIsQuotedByItsCitations() {
        var share = new Action.Share(List.of(Citation.read("abc.12345678").orElseThrow()));

        assertThat(share.text()).isEqualTo("s abc.12345678");
        assertThat(Action.read(share.text())).contains(share);
        assertThat(Action.read("s a.b")).contains(new Action.Share(List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a  ",
                "p0 /help",
                "p2",
                "p1000 /help",
                "+ <!channel>",
                "+",
                "z /help",
                "x y",
                "everything"
            })
    void whatIsForgedIsNothing(String text) {
        assertThat(Action.read(text)).isEmpty();
    }
}

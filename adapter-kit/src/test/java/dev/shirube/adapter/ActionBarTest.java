package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.reply.Choice;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class ActionBarTest {

    private static final ActionBar.Limits LIMITS = new ActionBar.Limits(10, 6, 2, 2);

    private static Choice choice(String command) {
        return new Choice("id", "label", command);
    }

    private static List<Choice> choices(int count) {
        return IntStream.range(0, count).mapToObj(i -> choice("/c" + i)).toList();
    }

    @Test
    void whatIsInTheRowIsAButtonAndTheRestIsInTheMenu() {
        ActionBar bar = ActionBar.of(choices(2), choices(1), LIMITS);

        assertThat(bar.buttons()).isEqualTo(choices(2));
        assertThat(bar.menus()).containsExactly(choices(1));
        assertThat(bar.typed()).isEmpty();
        assertThat(bar.cut()).isFalse();
    }

    @Test
    void whatIsTooLongForAMenuIsAButtonAndWhatIsTooLongForThatIsSpeltOut() {
        var longer = choice("/longer");
        var longest = choice("/the-longest");

        ActionBar bar = ActionBar.of(List.of(longest), List.of(longer, longest), LIMITS);

        assertThat(bar.buttons()).containsExactly(longer);
        assertThat(bar.menus()).isEmpty();
        assertThat(bar.typed()).containsExactly(longest, longest);
    }

    @Test
    void menusAreFilledOneAfterTheOtherAndSayWhatTheyDoNotHold() {
        ActionBar bar = ActionBar.of(List.of(), choices(5), LIMITS);

        assertThat(bar.menus()).extracting(List::size).containsExactly(2, 2);
        assertThat(bar.cut()).isTrue();
        assertThat(ActionBar.of(List.of(), choices(4), LIMITS).cut()).isFalse();
    }

    @Test
    void aLabelIsOneLineAndNeverEmpty() {
        assertThat(ActionBar.label(new Choice("id", "年収\nを見る", "/salary"), 75)).isEqualTo("年収 を見る");
        assertThat(ActionBar.label(new Choice("id", " ", "/salary cto"), 8)).isEqualTo("/salary…");
        assertThat(ActionBar.label(new Choice("id", "", ""), 8)).isEqualTo("…");
    }
}

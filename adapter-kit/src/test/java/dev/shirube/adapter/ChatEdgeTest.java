package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.ChatEdge.Kind;
import dev.shirube.adapter.ChatEdge.Plan;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.request.Origin;
import dev.shirube.testkit.EdgeBot;
import dev.shirube.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

class ChatEdgeTest {

    private static final String QUESTION = "凧の仕立屋の年収は？";

    private final EdgeBot bot = new EdgeBot();
    private final ChatEdge edge = new ChatEdge(bot.chat());

    private static ChatEdge.Place place(PlaceRule rule) {
        return new ChatEdge.Place(new Origin("test", "t", "c", "p"), null, true, rule);
    }

    private static ChatEdge.Said said(String text, PlaceRule rule) {
        return new ChatEdge.Said(place(rule), text, null, null, false);
    }

    @ParameterizedTest
    @CsvSource({
        "凧の仕立屋の年収は？, ANSWER",
        "/jobs, ANSWER",
        "年収は？, ASIDE",
        "パティシエの年収は？, ASIDE",
        "ありがとう, ASIDE"
    })
    void aPlanTellsWhomAReplyIsOfUseTo(String text, Kind kind) {
        assertThat(edge.ask(said(text, PlaceRule.NONE)))
                .isInstanceOfSatisfying(
                        Plan.Show.class, show -> assertThat(show.kind()).isEqualTo(kind));
    }

    @Test
    void whatIsNotLookedAtIsRefused() {
        assertThat(edge.ask(said("年".repeat(EdgeBot.MAX_LENGTH + 1), PlaceRule.NONE)))
                .isInstanceOfSatisfying(
                        Plan.Show.class, show -> assertThat(show.kind()).isEqualTo(Kind.REFUSAL));
    }

    @Test
    void whereTheBotMayNotSpeakThePersonIsToldInTheirLanguage() {
        var rule = new PlaceRule(false, null, null, Set.of());
        var english = new ChatEdge.Said(place(rule), QUESTION, Locale.ENGLISH, null, false);

        assertThat(edge.ask(said(QUESTION, rule))).isEqualTo(new Plan.NotHere(Language.JA));
        assertThat(edge.ask(english)).isEqualTo(new Plan.NotHere(Language.EN));
        assertThat(edge.quote(english, List.of())).contains(new Plan.NotHere(Language.EN));
    }

    @Test
    void onlyTheGuidesOfThePlaceAreAsked() {
        var rule = new PlaceRule(null, null, null, Set.of("rumour_clerk"));

        assertThat(edge.ask(said("/jobs", rule)))
                .isInstanceOfSatisfying(
                        Plan.Show.class,
                        show ->
                                assertThat(show.reply().toString())
                                        .contains("うわさ係")
                                        .doesNotContain("凧の仕立屋"));
    }

    @Test
    void anEventThatIsDeliveredAgainIsNothing() {
        var said = new ChatEdge.Said(place(PlaceRule.NONE), QUESTION, null, "e1", false);

        assertThat(edge.ask(said)).isInstanceOf(Plan.Show.class);
        assertThat(edge.ask(said)).isEqualTo(new Plan.Nothing(false));
    }

    @Test
    void whatWasOverheardAndHasNoAnswerStaysUnanswered() {
        var said = new ChatEdge.Said(place(PlaceRule.NONE), "昼ごはんに行こう", null, null, true);

        assertThat(edge.ask(said)).isEqualTo(new Plan.Nothing(true));
    }

    @Test
    void whatWasQuotedIsQuotedAgainAsLongAsItIsThere() {
        var answered = (Plan.Show) edge.ask(said(QUESTION, PlaceRule.NONE));
        var later = said("", PlaceRule.NONE);

        Optional<Plan> again = edge.quote(later, answered.reply().citations());

        assertThat(again)
                .hasValueSatisfying(plan ->
                        assertThat(((Plan.Show) plan).reply().quotes())
                                .isEqualTo(answered.reply().quotes()));
        assertThat(edge.quote(later, List.of())).isEmpty();
    }
}

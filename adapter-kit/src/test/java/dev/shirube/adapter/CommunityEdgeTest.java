package dev.shirube.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.adapter.ChatEdge.Place;
import dev.shirube.adapter.ChatEdge.Said;
import dev.shirube.adapter.community.CommunityEdge;
import dev.shirube.adapter.community.CommunityEdge.Step;
import dev.shirube.adapter.community.CommunityEmoji;
import dev.shirube.adapter.community.CommunityProperties;
import dev.shirube.adapter.community.CommunityRule;
import dev.shirube.adapter.community.CommunityRule.Mode;
import dev.shirube.chat.platform.PlaceRule;
import dev.shirube.chat.request.Origin;
import dev.shirube.testkit.EdgeBot;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import java.util.Map;
import java.util.Set;

/** What is done about messages that nobody addressed to the bot, and where. */
class CommunityEdgeTest {

    private static final String QUESTION = "凧の仕立屋の年収はいくらですか？";

    private static final CommunityRule AUTO =
            new CommunityRule(Mode.AUTO_ANSWER, false, false, null);

    private static final CommunityRule OFFERS =
            new CommunityRule(Mode.REACTION, false, false, null);

    private final EdgeBot bot = new EdgeBot();
    private final CommunityEdge edge =
            new CommunityEdge(bot.chat(), new CommunityProperties(Map.of("C1", AUTO), true));

    private static Said said(String text) {
        return said(text, PlaceRule.NONE);
    }

    private static Said said(String text, PlaceRule rule) {
        var place = new Place(new Origin("test", "T1", "C1", "U1"), null, true, rule);
        return new Said(place, text, null, "e1", true);
    }

    @Test
    void aQuestionIsAnsweredOrOfferedByTheRuleOfThePlace() {
        assertThat(edge.step(AUTO, said(QUESTION))).isEqualTo(Step.ANSWER);
        assertThat(edge.step(OFFERS, said(QUESTION))).isEqualTo(Step.OFFER);
        assertThat(edge.step(CommunityRule.NONE, said(QUESTION))).isEqualTo(Step.SILENCE);
        assertThat(edge.step(AUTO, said("凧の仕立屋の年収いいなあ"))).isEqualTo(Step.SILENCE);
        assertThat(edge.step(AUTO, said(" "))).isEqualTo(Step.SILENCE);
    }

    @Test
    void whereTheBotMayNotSpeakOrNotOfThatItIsSilent() {
        var forbidden = new PlaceRule(false, null, null, Set.of());
        var ofOthers = new PlaceRule(null, null, null, Set.of("echo_archivist"));

        assertThat(edge.step(AUTO, said(QUESTION, forbidden))).isEqualTo(Step.SILENCE);
        assertThat(edge.step(AUTO, said(QUESTION, ofOthers))).isEqualTo(Step.SILENCE);
    }

    @Test
    void somebodyInDistressIsToldWhereToTurnUnlessTheOperatorSeesToThat() {
        var quiet = new CommunityEdge(bot.chat(), new CommunityProperties(Map.of(), false));

        assertThat(edge.step(AUTO, said("もう死にたい"))).isEqualTo(Step.SUPPORT);
        assertThat(edge.step(OFFERS, said("もう死にたい"))).isEqualTo(Step.SUPPORT);
        assertThat(edge.support(said("もう死にたい"))).isPresent();
        assertThat(quiet.step(AUTO, said("もう死にたい"))).isEqualTo(Step.SILENCE);
        assertThat(edge.step(CommunityRule.NONE, said("もう死にたい"))).isEqualTo(Step.SILENCE);
    }

    @Test
    void anAnswerIsGivenOnceAndNothingElseThanAnAnswer() {
        assertThat(edge.answer(said(QUESTION))).isPresent();
        assertThat(edge.answer(said(QUESTION))).isEmpty();
        assertThat(edge.answer(said("パティシエの年収は？"))).isEmpty();
        assertThat(edge.answer(said("ありがとうございます"))).isEmpty();
    }

    @Test
    void placesAreFoundByTheirIdsHoweverTheyAreWritten() {
        var source =
                new MapConfigurationPropertySource(
                        Map.of(
                                "shirube.community.places.C0123.mode", "auto-answer",
                                "shirube.community.places.700000000000000011.mode", "reaction",
                                "shirube.community.places.700000000000000011.solved-tag",
                                        " 解決済み "));
        CommunityProperties bound =
                new Binder(source).bind("shirube.community", CommunityProperties.class).get();

        assertThat(bound.rule("c0123")).isEqualTo(AUTO);
        assertThat(bound.rule("C0123").listens()).isTrue();
        assertThat(bound.rule("700000000000000011"))
                .isEqualTo(new CommunityRule(Mode.REACTION, false, false, "解決済み"));
        assertThat(bound.rule("C9")).isEqualTo(CommunityRule.NONE);
        assertThat(bound.support()).isTrue();
        assertThat(CommunityProperties.none().anyPlace(id -> true, rule -> true)).isFalse();
    }

    @Test
    void aReactionMeansTheSameInEveryToneOfSkin() {
        assertThat(CommunityEmoji.NOT_HELPFUL.is("-1::skin-tone-3")).isTrue();
        assertThat(CommunityEmoji.NOT_HELPFUL.is("-1_medium_dark_skin_tone")).isTrue();
        assertThat(CommunityEmoji.NOT_HELPFUL.is("thumbsdown")).isTrue();
        assertThat(CommunityEmoji.HELPFUL.is("👍🏽")).isTrue();
        assertThat(CommunityEmoji.HELPFUL.is("👎")).isFalse();
        assertThat(CommunityEmoji.OFFER.is("compass_rose")).isFalse();
    }
}

package dev.shirube.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.chat.ChatService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A question can be asked for somebody else on every platform, who is called, and nobody besides. A
 * test of an adapter plays the platform.
 *
 * @param <M> what the platform gets from the bot
 */
public abstract class AskForContract<M> {

    private static final String QUESTION = "凧の仕立屋の年収は？";
    private static final String SALARY = "123 - 234";

    private Talk<M> talk;

    /** Creates the test. */
    protected AskForContract() {}

    /**
     * Connects a bot to the platform.
     *
     * @param chat the bot
     * @return what people do
     */
    protected abstract Talk<M> connect(ChatService chat);

    /**
     * Returns whom a message calls.
     *
     * @param message the message
     * @return the people as they are {@linkplain Talk#mention mentioned}, and whatever else is
     *     called
     */
    protected abstract Iterable<String> called(M message);

    @BeforeEach
    void connect() {
        talk = connect(new EdgeBot().chat());
    }

    @AfterEach
    void disconnect() {
        talk.close();
    }

    @Test
    void thePersonIsNamedAndCalledForAllToSee() {
        M answer = talk.askFor("U1", QUESTION, "U2", false);

        assertThat(talk.isPrivate(answer)).isFalse();
        assertThat(talk.shown(answer).text()).contains(talk.mention("U2") + " さんへ", SALARY);
        assertThat(called(answer)).contains(talk.mention("U2"));
    }

    @Test
    void itCanBeLookedAtAloneFirst() {
        M answer = talk.askFor("U1", QUESTION, "U2", true);

        assertThat(talk.isPrivate(answer)).isTrue();
        assertThat(talk.shown(answer).text()).contains(talk.mention("U2") + " さんへ", SALARY);
    }

    @Test
    void whatIsNoAnswerCallsNobody() {
        M reply = talk.askFor("U1", "パティシエの年収は？", "U2", false);

        assertThat(talk.isPrivate(reply)).isTrue();
        assertThat(talk.shown(reply).text()).doesNotContain(talk.mention("U2"));
        assertThat(called(reply)).isEmpty();
    }

    @Test
    void whatIsForEverybodysEarsInAGuideCallsNobodyElse() {
        M answer = talk.askFor("U1", "うわさ係のスキルは？", "U2", false);

        assertThat(talk.shown(answer).text()).contains("言いふらします", "@everyone");
        assertThat(called(answer)).isSubsetOf(talk.mention("U1"), talk.mention("U2"));
    }
}

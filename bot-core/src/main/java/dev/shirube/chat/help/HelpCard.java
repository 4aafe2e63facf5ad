package dev.shirube.chat.help;

import dev.shirube.reply.Choice;

import java.util.List;

/**
 * A question that is passed on to people, as it stands in their channel. The question and who asks
 * it stay as they are; how far it is changes.
 *
 * @param intro says what this is and calls those who may help
 * @param question the question as it was asked, one or several lines
 * @param asker who asks it, from where
 * @param progress how far it is
 */
public record HelpCard(HelpText intro, String question, HelpText asker, Progress progress) {

    /**
     * How far a request is.
     *
     * @param state says it
     * @param steps what can be pressed to go on; none at the end
     */
    public record Progress(HelpText state, List<Choice> steps) {

        /** Copies the list. */
        public Progress {
            steps = List.copyOf(steps);
        }
    }
}

package dev.shirube.answer;

import dev.shirube.question.Conversation;

/**
 * One exchange of a conversation.
 *
 * @param answer what the bot has to say
 * @param conversation what is remembered for the next question
 * @param explanation why the answer is what it is
 */
public record Turn(Answer answer, Conversation conversation, Explanation explanation) {}

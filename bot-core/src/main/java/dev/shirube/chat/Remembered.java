package dev.shirube.chat;

import dev.shirube.question.Conversation;
import dev.shirube.text.Language;

/**
 * What is remembered of a conversation. It holds nothing that the person wrote.
 *
 * @param conversation what was talked about
 * @param language the language that the bot spoke last
 */
public record Remembered(Conversation conversation, Language language) {}

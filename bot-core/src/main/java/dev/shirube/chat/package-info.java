/**
 * The one door to the bot: every platform hands in a {@link dev.shirube.chat.request.ChatRequest}
 * and shows what comes out of {@link dev.shirube.chat.ChatService}.
 *
 * <p>A {@link dev.shirube.chat.request.ChatResult} tells an answer from a refusal, a failure and an
 * event that has been replied to already; all but the last carry one reply to show. {@link
 * dev.shirube.chat.request.Origin} says where a request comes from, {@link
 * dev.shirube.chat.ChatSettings} what a request may cost.
 *
 * <p>Beside its door every adapter uses {@link dev.shirube.chat.CommandEntry} for its menus, {@link
 * dev.shirube.chat.platform.PlaceRules} for what is allowed where, and an {@link
 * dev.shirube.chat.platform.AdapterStatus} to say whether it is open.
 *
 * <p>What the door remembers lies behind five ports, {@link dev.shirube.chat.memory.ChatPorts}:
 * {@link dev.shirube.chat.memory.ConversationStore}, {@link dev.shirube.chat.memory.SeenEvents},
 * {@link dev.shirube.chat.memory.RateLimiter}, {@link dev.shirube.chat.log.QuestionLog} and {@link
 * dev.shirube.chat.memory.ThreadMembers}. What is shipped for them holds everything in the memory
 * of this process, bounded in number and in time.
 *
 * <p>What guides do not answer a {@link dev.shirube.chat.help.HelpDesk} passes on to people, whom
 * it reaches by the {@link dev.shirube.chat.help.HelpLine} of their platform.
 */
@NullMarked
package dev.shirube.chat;

import org.jspecify.annotations.NullMarked;

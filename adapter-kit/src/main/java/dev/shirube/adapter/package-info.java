/**
 * What adapters need, whatever their platform. An adapter is protocol: events in, payload out;
 * everything in between stands here, above {@link dev.shirube.chat the door} of the bot.
 *
 * <p><b>From an event to a plan.</b> {@link dev.shirube.adapter.ConnectionSupervisor} keeps the
 * line open, {@link dev.shirube.adapter.CallbackServer} listens where a platform calls the bot, and
 * {@link dev.shirube.adapter.Workload} takes the work off its threads. {@link
 * dev.shirube.adapter.CommandWords} reads what was said, {@link dev.shirube.adapter.ChatEdge} asks
 * the bot and tells what is to be shown to whom.
 *
 * <p><b>From a reply to pages.</b> {@link dev.shirube.adapter.ReplyLayout} lays it out as parts;
 * {@link dev.shirube.adapter.Paginator} divides them by a {@link dev.shirube.adapter.Budget}.
 * {@link dev.shirube.adapter.Markdown} writes blocks where a platform reads a dialect of it, {@link
 * dev.shirube.adapter.TableAsList} tables where it has none. {@link dev.shirube.adapter.ActionBar}
 * tells what is a button and what an entry of a menu, {@link dev.shirube.adapter.Action} what they
 * stand for.
 *
 * <p><b>Small things.</b> {@link dev.shirube.adapter.SafeText} and {@link
 * dev.shirube.adapter.WebAddress} are what is left of untrusted text and addresses, {@link
 * dev.shirube.adapter.LastUsed} is a bounded memory.
 */
@NullMarked
package dev.shirube.adapter;

import org.jspecify.annotations.NullMarked;

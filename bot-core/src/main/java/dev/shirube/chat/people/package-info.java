/**
 * Passes on to people what guides do not answer: {@link dev.shirube.chat.people.PeopleDesk} asks
 * whoever asked, posts the question where {@link dev.shirube.chat.people.HelpRoute} says, follows
 * it until it is solved, and makes a {@link dev.shirube.chat.people.Draft} of the solution.
 *
 * <p>What is open lies behind {@link dev.shirube.chat.people.HelpRequests}, without the words: the
 * message in the channel is their only copy.
 */
@NullMarked
package dev.shirube.chat.people;

import org.jspecify.annotations.NullMarked;

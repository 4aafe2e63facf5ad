/**
 * Where the operator wants it, the bot joins in without being called: {@link
 * dev.shirube.discord.community.CommunityEvents} hears messages and reactions, {@link
 * dev.shirube.discord.community.UncalledAnswers} answers, {@link
 * dev.shirube.discord.community.AnswerFeedback} takes answers back and closes posts.
 */
@NullMarked
package dev.shirube.discord.community;

import org.jspecify.annotations.NullMarked;

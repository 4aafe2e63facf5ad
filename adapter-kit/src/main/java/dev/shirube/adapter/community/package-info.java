/**
 * What the bot does in a channel or forum without being called, where its operator wants that:
 * {@link dev.shirube.adapter.community.CommunityProperties} say where, {@link
 * dev.shirube.adapter.community.CommunityEdge} tells what to do about a message, {@link
 * dev.shirube.adapter.community.CommunityFlow} does it on a {@link
 * dev.shirube.adapter.community.CommunityPlatform}.
 */
@NullMarked
package dev.shirube.adapter.community;

import org.jspecify.annotations.NullMarked;

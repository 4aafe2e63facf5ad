/**
 * Guides that change while the bot runs.
 *
 * <p>{@link dev.shirube.live.LiveGuides} holds the {@link dev.shirube.live.LoadedGuides} that is
 * served at the moment: a snapshot and what is wrong with the files. It looks at the files of its
 * {@link dev.shirube.live.GuidePlaces} whenever it is told to, and exchanges the edition as a whole
 * when they have changed; {@link dev.shirube.live.GuideWatch} tells it so again and again. A file
 * that breaks keeps its last good version. A {@link dev.shirube.live.ReloadListener}, for example
 * {@link dev.shirube.live.ReloadLog}, hears of every new edition.
 */
@NullMarked
package dev.shirube.live;

import org.jspecify.annotations.NullMarked;

/**
 * What every adapter has to keep, as tests to extend.
 *
 * <p>{@link dev.shirube.testkit.RendererContract} shows awkward replies, {@link
 * dev.shirube.testkit.SampleReplies}, with the renderer of an adapter and checks what the person
 * gets to see. An adapter's test extends it and says, as {@link dev.shirube.testkit.Shown}, what
 * its platform makes of a payload.
 *
 * <p>{@link dev.shirube.testkit.EdgeContract} puts {@link dev.shirube.testkit.EdgeBot} behind the
 * edge of an adapter and talks to it as people do.
 */
@NullMarked
package dev.shirube.testkit;

import org.jspecify.annotations.NullMarked;

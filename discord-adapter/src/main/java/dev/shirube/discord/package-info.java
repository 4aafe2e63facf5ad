/// Discord events become requests, replies become Discord payloads.
@NullMarked
package dev.shirube.discord;

import org.jspecify.annotations.NullMarked;

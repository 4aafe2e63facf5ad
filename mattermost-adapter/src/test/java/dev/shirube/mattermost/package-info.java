/** Tests of the Mattermost adapter, against a server of their own. */
@NullMarked
package dev.shirube.mattermost;

import org.jspecify.annotations.NullMarked;

/** Settings: what there are, their values, and what is said of those that are wrong. */
@NullMarked
package dev.shirube.app.setting;

import org.jspecify.annotations.NullMarked;

/**
 * For people in distress: {@link dev.shirube.support.Support} knows by what somebody writes that
 * they wish to die, and {@link dev.shirube.support.Place places} where people listen. No guide
 * answers that, and no limit keeps it from being answered.
 */
@NullMarked
package dev.shirube.support;

import org.jspecify.annotations.NullMarked;

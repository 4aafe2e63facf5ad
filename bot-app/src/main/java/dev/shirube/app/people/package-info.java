/**
 * Asking a person, as the settings have it: {@link dev.shirube.app.people.People} opens the desk,
 * keeps drafts in a folder, and looks now and then for questions that wait.
 */
@NullMarked
package dev.shirube.app.people;

import org.jspecify.annotations.NullMarked;

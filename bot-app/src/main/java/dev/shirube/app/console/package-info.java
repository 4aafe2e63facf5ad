/**
 * What all commands have in common: the terminal, exit codes, folders of guides, and what is said
 * of wrong usage.
 */
@NullMarked
package dev.shirube.app.console;

import org.jspecify.annotations.NullMarked;

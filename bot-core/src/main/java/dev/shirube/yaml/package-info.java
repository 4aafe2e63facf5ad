/**
 * YAML that operators and authors write, as a tree of nodes that know their lines, so that all that
 * is wrong with a file can be told at once: {@link dev.shirube.yaml.YamlComposer} parses it, {@link
 * dev.shirube.yaml.YamlNodes} reads nodes as what they should be.
 */
@NullMarked
package dev.shirube.yaml;

import org.jspecify.annotations.NullMarked;

/**
 * From the lines before a guide to {@link dev.shirube.guide.FrontMatter}: {@link
 * dev.shirube.guide.frontmatter.FrontMatterBlock} finds them, {@link
 * dev.shirube.guide.frontmatter.FrontMatterReader} reads them, in YAML or JSON.
 */
@NullMarked
package dev.shirube.guide.frontmatter;

import org.jspecify.annotations.NullMarked;

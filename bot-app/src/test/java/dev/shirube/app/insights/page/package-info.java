@NullMarked
package dev.shirube.app.insights.page;

import org.jspecify.annotations.NullMarked;

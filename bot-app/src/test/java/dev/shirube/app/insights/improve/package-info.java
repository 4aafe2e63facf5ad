@NullMarked
package dev.shirube.app.insights.improve;

import org.jspecify.annotations.NullMarked;

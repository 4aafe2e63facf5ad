@NullMarked
package dev.shirube.app.insights.report;

import org.jspecify.annotations.NullMarked;

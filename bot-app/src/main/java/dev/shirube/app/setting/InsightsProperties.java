package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the insights page.
 *
 * @param enabled Whether there is the page.
 * @param open Whether it can be opened from other machines, too.
 * @param questions A file of labelled questions, which a change is tried out on, and which accepted
 *     questions are added to. Without one it is accepted/questions.jsonl in the data folder.
 */
@ConfigurationProperties("shirube.insights")
public record InsightsProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean open,
        @Nullable String questions) {}

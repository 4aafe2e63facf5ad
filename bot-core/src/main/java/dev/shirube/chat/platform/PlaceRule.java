package dev.shirube.chat.platform;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/**
 * How the bot behaves in a place. What is null or empty is not said here, but by a rule for a wider
 * place.
 *
 * @param allowed whether the bot speaks there at all
 * @param privately whether it replies so that only the person who asked sees it
 * @param mentionsOnly whether it listens only to those who address it
 * @param guides the slugs of the guides that may be asked there
 */
public record PlaceRule(
        @Nullable Boolean allowed,
        @Nullable Boolean privately,
        @Nullable Boolean mentionsOnly,
        Set<String> guides) {

    /** The rule that says nothing. */
    public static final PlaceRule NONE = new PlaceRule(null, null, null, Set.of());

    /** Copies the set; a binder of settings leaves it out where nothing is set. */
    public PlaceRule {
        guides = Set.copyOf(Objects.requireNonNullElse(guides, Set.of()));
    }

    /**
     * Fills in what this rule does not say.
     *
     * @param wider the rule of a wider place
     * @return a rule that says what either says, and what this one says where both do
     */
    public PlaceRule orElse(PlaceRule wider) {
        return new PlaceRule(
                allowed == null ? wider.allowed : allowed,
                privately == null ? wider.privately : privately,
                mentionsOnly == null ? wider.mentionsOnly : mentionsOnly,
                guides.isEmpty() ? wider.guides : guides);
    }
}

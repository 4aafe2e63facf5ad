package dev.shirube.live;

/** Hears of new editions. */
@FunctionalInterface
public interface ReloadListener {

    /**
     * Hears that an edition has taken the place of another. Called once for each change of the
     * files that makes a difference, by the thread that noticed it.
     *
     * @param before what was served
     * @param after what is served now
     */
    void reloaded(LoadedGuides before, LoadedGuides after);
}

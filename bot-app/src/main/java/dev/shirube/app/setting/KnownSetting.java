package dev.shirube.app.setting;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * What the configuration metadata tells of one setting.
 *
 * @param name the name as it is documented
 * @param type the full name of the Java type of its value, or nothing if it is not told
 * @param defaultValue what holds where it is not given, or nothing
 * @param gone whether it has no effect any more
 * @param replacement what has taken the place of a setting that is gone, or nothing
 */
record KnownSetting(
        String name,
        String type,
        @Nullable String defaultValue,
        boolean gone,
        @Nullable String replacement) {

    /** Tells whether anything may stand below the name: {@code logging.level.dev.shirube}. */
    boolean isOpen() {
        boolean listOfObjects = type.startsWith("java.util.List<") && !type.contains("<java.lang.");
        return (isMap() || listOfObjects) && !isOurs();
    }

    /** Returns the record of ours that its value is, or that a map of them holds. */
    @Nullable String ownRecord() {
        if (!isOurs()) {
            return null;
        }
        int inMap = type.lastIndexOf(',');
        return type.substring(inMap + 1).replace(">", "").strip();
    }

    /** Tells whether its values lie below keys that whoever sets them makes up. */
    boolean isMap() {
        return type.startsWith("java.util.Map<");
    }

    private boolean isOurs() {
        return type.contains("dev.shirube.");
    }

    /**
     * Returns the one form of a name that Spring takes in several: {@code link-template}, {@code
     * linkTemplate} and {@code link_template} alike, and without what stands in brackets.
     */
    static String uniform(String name) {
        return name.replaceAll("\\[[^\\]]*\\]", "").replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }
}

package dev.shirube.app.config;

import dev.shirube.app.setting.ShirubeProperties;
import dev.shirube.cache.DerivedFiles;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the folder for data where systems have it: {@code ~/.local/share/shirube} or what {@code
 * XDG_DATA_HOME} says, {@code ~/Library/Application Support/Shirube} on a Mac, {@code
 * %LOCALAPPDATA%\\Shirube} on Windows.
 *
 * @param environment the environment variables
 * @param system the name of the operating system
 * @param home the home folder
 */
public record DataFolder(Map<String, String> environment, String system, String home) {

    private static final String SETTING = "shirube.data.dir";

    /**
     * Finds it for this process.
     *
     * @param settings may name another
     * @return the folder, which need not be there
     */
    public static Path of(ShirubeProperties settings) {
        String dir = settings.data().dir();
        return dir == null || dir.isBlank()
                ? new DataFolder(
                                System.getenv(),
                                System.getProperty("os.name", ""),
                                System.getProperty("user.home", ""))
                        .usual()
                : Locations.path(SETTING, dir);
    }

    /**
     * Opens the files of what is derived from guides and takes long to make.
     *
     * @param settings may name the folder for data
     * @return the files, in a folder of their own
     */
    static DerivedFiles derived(ShirubeProperties settings) {
        return DerivedFiles.in(of(settings).resolve("derived"));
    }

    Path usual() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            return isAbsolute(local)
                    ? Path.of(local, "Shirube")
                    : Path.of(home, "AppData", "Local", "Shirube");
        }
        if (name.contains("mac")) {
            return Path.of(home, "Library", "Application Support", "Shirube");
        }
        String data = environment.get("XDG_DATA_HOME");
        return isAbsolute(data)
                ? Path.of(data, "shirube")
                : Path.of(home, ".local", "share", "shirube");
    }

    private static boolean isAbsolute(@Nullable String path) {
        return path != null && !path.isBlank() && Path.of(path).isAbsolute();
    }
}

package dev.shirube.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where native libraries are unpacked to. The libraries themselves ask the system's properties;
 * what an operator has set there is left as it is.
 */
final class NativeLibraries {

    private final Path folder;

    NativeLibraries(Path folder) {
        this.folder = folder;
    }

    /** Tells DJL where to unpack its library, and never to download anything. */
    void prepare() throws IOException {
        setIfUnset("ai.djl.offline", "true");
        setIfUnset("OPT_OUT_TRACKING", "true");
        if (System.getenv("DJL_CACHE_DIR") == null && System.getenv("ENGINE_CACHE_DIR") == null) {
            setIfUnset("DJL_CACHE_DIR", usableFolder().toString());
        }
    }

    /** The folder, or a temporary one where nothing can be written to it. */
    private Path usableFolder() throws IOException {
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return folder;
            }
        } catch (IOException e) {
            // a temporary folder will do
        }
        return Files.createTempDirectory("shirube-native");
    }

    private static void setIfUnset(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

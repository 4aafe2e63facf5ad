package dev.shirube.encoder;

import ai.onnxruntime.OrtEnvironment;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Where native libraries are unpacked to. The libraries themselves ask the system's properties;
 * what an operator has set there is left as it is.
 */
final class NativeLibraries {

    private static final Logger LOG = LoggerFactory.getLogger(NativeLibraries.class);

    private static final String ONNX_PATH = "onnxruntime.native.path";

    private final Path folder;

    NativeLibraries(Path folder) {
        this.folder = folder;
    }

    /** Tells both libraries where to unpack what is native, and never to download anything. */
    void prepare() throws IOException {
        Path usable = usableFolder();
        setIfUnset("ai.djl.offline", "true");
        setIfUnset("OPT_OUT_TRACKING", "true");
        setUnlessThere("jna.tmpdir", usable);
        if (System.getenv("DJL_CACHE_DIR") == null && System.getenv("ENGINE_CACHE_DIR") == null) {
            setUnlessThere("DJL_CACHE_DIR", usable);
        }
        if (!isThere(ONNX_PATH)) {
            unpackOnnxRuntime(usable);
        }
    }

    /** The folder, or a temporary one where nothing can be written to it. */
    private Path usableFolder() throws IOException {
        try {
            Files.createDirectories(folder);
            if (Files.isWritable(folder)) {
                return folder.toAbsolutePath();
            }
        } catch (IOException e) {
            LOG.debug("{} is of no use", folder, e);
        }
        Path temporary = Files.createTempDirectory("shirube-native");
        temporary.toFile().deleteOnExit();
        return temporary;
    }

    /**
     * Unpacks ONNX Runtime once and for all. It would do it itself, but at each start anew (22 MB),
     * and leave it behind when the program is killed. Where this fails it is let do so.
     */
    private static void unpackOnnxRuntime(Path to) {
        String platform = platform();
        try {
            Path into = null;
            for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
                String name = System.mapLibraryName(library);
                URL packed =
                        OrtEnvironment.class.getResource(
                                "/ai/onnxruntime/native/" + platform + "/" + name);
                if (packed == null
                        || !(packed.openConnection() instanceof JarURLConnection entry)) {
                    return;
                }
                // The first library names the folder by its checksum, so that versions don't meet.
                if (into == null) {
                    long checksum = entry.getJarEntry().getCrc();
                    into = to.resolve("onnxruntime-" + Long.toHexString(checksum));
                    Files.createDirectories(into);
                }
                unpack(entry, into.resolve(name));
            }
            System.setProperty(ONNX_PATH, String.valueOf(into));
        } catch (IOException e) {
            LOG.debug("ONNX Runtime could not be unpacked to {}", to, e);
        }
    }

    private static void unpack(JarURLConnection entry, Path to) throws IOException {
        if (Files.exists(to) && Files.size(to) == entry.getJarEntry().getSize()) {
            return;
        }
        // Under another name first: several processes may do so at once.
        Path part = Files.createTempFile(to.getParent(), "unpacking", "");
        try (InputStream in = entry.getInputStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The name that ONNX Runtime has for this system. */
    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean arm = architecture.startsWith("aarch64") || architecture.startsWith("arm");
        if (os.contains("mac")) {
            return arm ? "osx-aarch64" : "osx-x64";
        }
        if (os.contains("win")) {
            return arm ? "win-aarch64" : "win-x64";
        }
        return arm ? "linux-aarch64" : "linux-x64";
    }

    private static void setUnlessThere(String name, Path value) {
        if (!isThere(name)) {
            System.setProperty(name, value.toString());
        }
    }

    /** Whether a property names a folder. It may have named one that is gone. */
    private static boolean isThere(String name) {
        String value = System.getProperty(name);
        return value != null && Files.isDirectory(Path.of(value));
    }

    private static void setIfUnset(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}

package dev.shirube.encoder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of a model are. */
sealed interface ModelFiles {

    /** Opens a file. */
    InputStream open(String name) throws IOException;

    /** Tells how many bytes a file has. */
    long size(String name) throws IOException;

    /** Among the resources of this module. */
    record Packed() implements ModelFiles {

        @Override
        public InputStream open(String name) throws IOException {
            return find(name).openStream();
        }

        @Override
        public long size(String name) throws IOException {
            return find(name).openConnection().getContentLengthLong();
        }

        private static URL find(String name) throws IOException {
            URL resource = Packed.class.getResource("model/" + name);
            if (resource == null) {
                throw new FileNotFoundException(name + " is not packed");
            }
            return resource;
        }

        @Override
        public String toString() {
            return "the packed model";
        }
    }

    /**
     * In a folder.
     *
     * @param folder the folder
     */
    record InFolder(Path folder) implements ModelFiles {

        @Override
        public InputStream open(String name) throws IOException {
            return Files.newInputStream(folder.resolve(name));
        }

        @Override
        public long size(String name) throws IOException {
            return Files.size(folder.resolve(name));
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }
}

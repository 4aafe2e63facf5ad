package dev.shirube.guide.frontmatter;

import java.util.List;

/**
 * One key of a front matter with its value, whatever format it was written in.
 *
 * @param name the key
 * @param line the line of the value in the file, from 1
 * @param value the value
 */
record Field(String name, int line, Value value) {

    /** What can stand behind a key. */
    sealed interface Value {

        /**
         * Returns the value as text, for keys that are only kept.
         *
         * @return text as close to the file as the kind allows
         */
        String asText();
    }

    /**
     * Text, or a number or truth value in the spelling of the file.
     *
     * @param text the characters
     * @param quoted whether the format says that it is text, not a number or truth value
     */
    record Text(String text, boolean quoted) implements Value {
        @Override
        public String asText() {
            return text;
        }
    }

    /**
     * A list of texts.
     *
     * @param items the texts
     */
    record Items(List<String> items) implements Value {
        /** Copies the items. */
        Items {
            items = List.copyOf(items);
        }

        @Override
        public String asText() {
            return String.join(", ", items);
        }
    }

    /**
     * Anything else: an object, or a list of something other than texts.
     *
     * @param source the value as written in the file
     */
    record Nested(String source) implements Value {
        @Override
        public String asText() {
            return source;
        }
    }

    /** No value: null in JSON, nothing behind the colon in YAML. */
    record Absent() implements Value {
        @Override
        public String asText() {
            return "";
        }
    }
}

package dev.shirube.vocabulary;

/**
 * Something wrong with a vocabulary file, in English, for logs and the command line. The file is
 * left out until it is mended.
 *
 * @param file the file as the operator knows it
 * @param line the line, counted from 1; 0 where the problem is the file as a whole
 * @param message what is wrong and, where it helps, how to mend it
 */
public record VocabularyProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, message);
    }
}

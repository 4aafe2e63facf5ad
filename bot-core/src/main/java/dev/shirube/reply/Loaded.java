package dev.shirube.reply;

import dev.shirube.guide.Guide;
import dev.shirube.vocabulary.Vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * What is loaded while a reply is written.
 *
 * @param guides all guides
 * @param vocabulary the topics and their names
 */
public record Loaded(List<Guide> guides, Vocabulary vocabulary) {

    /** Copies the guides. */
    public Loaded {
        guides = List.copyOf(guides);
    }

    /**
     * Finds a guide by a name that another guide uses for it.
     *
     * @param name a slug, or a file name without its extension
     * @return the guide, or nothing if it is not loaded
     */
    public Optional<Guide> guide(String name) {
        String file = name + ".md";
        return guides.stream()
                .filter(guide -> guide.slug().equals(name))
                .findFirst()
                .or(() -> guides.stream().filter(g -> g.file().equals(file)).findFirst());
    }
}

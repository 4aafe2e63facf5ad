package dev.shirube.chart;

import dev.shirube.text.DisplayWidth;
import dev.shirube.text.Language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Jobs and the ways between them, one below the other. Immutable.
 *
 * @param stops the jobs as written, at least two; the first is where the ways begin
 * @param chain whether each leads to the next; otherwise the first leads to each of the others
 */
public record PathMap(List<Stop> stops, boolean chain) implements Drawing {

    /**
     * A job.
     *
     * @param name its name as written
     * @param known whether there is a guide to it
     */
    public record Stop(String name, boolean known) {}

    /** Copies the stops. */
    public PathMap {
        stops = List.copyOf(stops);
    }

    /**
     * Shortens the names visibly where they are too long for a picture.
     *
     * @param columns how many Latin letters, or half as many Japanese ones, stand on a line
     * @return the map with names that fit on a line
     */
    public PathMap fitting(int columns) {
        return new PathMap(
                stops.stream()
                        .map(stop -> new Stop(DisplayWidth.cut(stop.name, columns), stop.known))
                        .toList(),
                chain);
    }

    @Override
    public String alternative(Language language) {
        String rest =
                stops.stream()
                        .skip(1)
                        .map(Stop::name)
                        .collect(Collectors.joining(chain ? " → " : " / "));
        return stops.getFirst().name() + " → " + rest;
    }

    /**
     * Writes the map in the language of Mermaid, for whoever keeps it in a document of their own.
     *
     * @return a flow chart, one line for each way
     */
    public String mermaid() {
        String boxes =
                IntStream.range(0, stops.size())
                        .mapToObj(i ->
                                "  n%d[\"%s\"]"
                                        .formatted(i, stops.get(i).name().replace("\"", "#quot;")))
                        .collect(Collectors.joining("\n"));
        String ways =
                IntStream.range(1, stops.size())
                        .mapToObj(i -> "  n%d --> n%d".formatted(chain ? i - 1 : 0, i))
                        .collect(Collectors.joining("\n"));
        return "flowchart TD\n" + boxes + "\n" + ways + "\n";
    }

    @Override
    public Optional<byte[]> png() {
        return PathImage.draw(this);
    }
}

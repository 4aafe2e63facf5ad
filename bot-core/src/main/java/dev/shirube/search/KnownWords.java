package dev.shirube.search;

/**
 * Which of the words of a request the guide that is looked in has anywhere, by their weight.
 *
 * @param toldElsewhere the share of those that it lacks and other guides have, 0 to 1
 * @param unknown the share of those that no guide has, 0 to 1
 */
public record KnownWords(double toldElsewhere, double unknown) {

    /**
     * Where all guides are looked in, or no word was looked for: nothing is known to be lacking.
     */
    public static final KnownWords ALL = new KnownWords(0, 0);
}

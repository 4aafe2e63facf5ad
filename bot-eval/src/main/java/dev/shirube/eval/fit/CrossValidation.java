package dev.shirube.eval.fit;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Judges a fit by guides that it has not seen: the guides of the chosen sets are parted, and each
 * part is left out in turn.
 */
final class CrossValidation {

    private static final int PARTS = 8;

    private final ModelFit model;
    private final Function<List<Case>, Properties> fit;

    /**
     * Prepares to judge.
     *
     * @param model ranks cases by weights
     * @param fit gives weights for cases
     */
    CrossValidation(ModelFit model, Function<List<Case>, Properties> fit) {
        this.model = model;
        this.fit = fit;
    }

    /**
     * Ranks the cases of the chosen sets, each by weights that were fitted without its guide.
     *
     * @param cases all cases
     * @return those of the chosen sets; those of other guides that no set is chosen by are left out
     */
    List<Case> of(List<Case> cases) {
        List<String> guides =
                cases.stream()
                        .filter(c -> c.set().chosenBy())
                        .map(Case::guide)
                        .distinct()
                        .sorted()
                        .toList();
        return IntStream.range(0, PARTS)
                .parallel() // the order of the parts is kept
                .mapToObj(part -> guides(guides, part))
                .flatMap(part -> judged(cases, part).stream())
                .toList();
    }

    private static Set<String> guides(List<String> guides, int part) {
        return IntStream.range(0, guides.size())
                .filter(i -> i % PARTS == part)
                .mapToObj(guides::get)
                .collect(Collectors.toSet());
    }

    private List<Case> judged(List<Case> cases, Set<String> guides) {
        Predicate<Case> left = c -> guides.contains(c.guide());
        Properties weights = fit.apply(cases.stream().filter(left.negate()).toList());
        List<Case> chosen = cases.stream().filter(left).filter(c -> c.set().chosenBy()).toList();
        return model.ranked(chosen, weights);
    }
}

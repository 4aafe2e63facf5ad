package dev.shirube.eval.fit;

import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Judges a fit by guides that it has not seen: each guide of the chosen sets is left out in turn.
 */
final class CrossValidation {

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
        return guides.parallelStream() // the order of the guides is kept
                .flatMap(guide -> judged(cases, guide).stream())
                .toList();
    }

    private List<Case> judged(List<Case> cases, String guide) {
        Predicate<Case> left = c -> c.guide().equals(guide);
        Properties weights = fit.apply(cases.stream().filter(left.negate()).toList());
        List<Case> chosen = cases.stream().filter(left).filter(c -> c.set().chosenBy()).toList();
        return model.ranked(chosen, weights);
    }
}

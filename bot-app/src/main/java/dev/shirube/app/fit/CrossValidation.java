package dev.shirube.app.fit;

import dev.shirube.answer.AnswerModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Judges a fit by guides that it has not seen: each guide of the chosen sets is left out in turn.
 */
final class CrossValidation {

    private final Function<List<Case>, Properties> fit;

    /**
     * Prepares to judge.
     *
     * @param fit gives weights for cases
     */
    CrossValidation(Function<List<Case>, Properties> fit) {
        this.fit = fit;
    }

    /**
     * Ranks the cases of the chosen sets, each by weights that were fitted without its guide.
     *
     * @param cases all cases
     * @return those of the chosen sets; those of other guides that no set is chosen by are left out
     */
    List<Case> of(List<Case> cases) {
        var judged = new ArrayList<Case>();
        List<String> guides =
                cases.stream()
                        .filter(c -> c.set().chosenBy())
                        .map(Case::guide)
                        .distinct()
                        .sorted()
                        .toList();
        for (String guide : guides) {
            Predicate<Case> left = c -> c.set().chosenBy() && c.guide().equals(guide);
            AnswerModel model =
                    AnswerModel.of(fit.apply(cases.stream().filter(left.negate()).toList()));
            judged.addAll(ModelFit.ranked(cases.stream().filter(left).toList(), model));
        }
        return judged;
    }
}

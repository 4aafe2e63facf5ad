package dev.shirube.app.ask;

import dev.shirube.answer.Evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What speaks for a section, by the names of {@link Evidence}, which has the scope as one name. Yes
 * is 1, no is 0.
 */
final class Features {

    private Features() {}

    static Map<String, Double> of(Evidence evidence) {
        var features = new LinkedHashMap<String, Double>();
        Evidence.Scope scope = evidence.scope();
        features.put("named", number(scope == Evidence.Scope.NAMED));
        features.put("talkedAbout", number(scope == Evidence.Scope.TALKED_ABOUT));
        features.put("only", number(scope == Evidence.Scope.ONLY));
        features.put("text", evidence.text());
        features.put("content", evidence.content());
        features.put("sentence", evidence.sentence());
        features.put("hasContent", number(evidence.hasContent()));
        features.put("coverage", evidence.coverage());
        features.put("topic", evidence.topic());
        features.put("asksTopic", number(evidence.asksTopic()));
        features.put("years", evidence.years());
        features.put("heading", evidence.heading());
        features.put("information", evidence.information());
        features.put("allInformation", evidence.allInformation());
        features.put("answers", number(evidence.answers()));
        features.put("aside", number(evidence.aside()));
        features.put("depth", (double) evidence.depth());
        return features;
    }

    private static double number(boolean yes) {
        return yes ? 1 : 0;
    }
}

package dev.shirube.app.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shirube.answer.Evidence;

import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

class FeaturesTest {

    @Test
    void noEvidenceIsKeptBack() throws ReflectiveOperationException {
        RecordComponent[] components = Evidence.class.getRecordComponents();
        Class<?>[] types =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(types).map(FeaturesTest::one).toArray();
        Evidence evidence = Evidence.class.getDeclaredConstructor(types).newInstance(values);

        assertThat(Features.of(evidence))
                .containsKeys(
                        Stream.of(components)
                                .map(RecordComponent::getName)
                                .filter(name -> !name.equals("scope"))
                                .toArray(String[]::new))
                .containsEntry("talkedAbout", 1.0)
                .containsEntry("named", 0.0)
                .containsEntry("only", 0.0);
    }

    private static Object one(Class<?> type) {
        return type == Evidence.Scope.class
                ? Evidence.Scope.TALKED_ABOUT
                : type == boolean.class
                        ? (Object) true
                        : type == int.class ? (Object) 1 : (Object) 1.0;
    }
}

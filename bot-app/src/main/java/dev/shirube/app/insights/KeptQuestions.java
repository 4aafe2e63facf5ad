package dev.shirube.app.insights;

import dev.shirube.chat.history.GapHistory;
import dev.shirube.chat.history.QuestionHistory;
import dev.shirube.store.StoredHistory;
import dev.shirube.store.database.StoreSettings;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What has been kept of questions; where nothing has been yet, empty histories. To be closed.
 *
 * @param questions what was asked
 * @param gaps what people did not get
 * @param store where both are from, or null where there is nothing
 */
public record KeptQuestions(
        QuestionHistory questions, GapHistory gaps, @Nullable StoredHistory store)
        implements AutoCloseable {

    /**
     * Opens what has been kept.
     *
     * @param settings where it is
     * @return the histories
     * @throws dev.shirube.store.database.StoreException if they cannot be read
     */
    public static KeptQuestions open(StoreSettings settings) {
        return StoredHistory.open(settings)
                .map(store -> new KeptQuestions(store, store, store))
                .orElseGet(() ->
                        new KeptQuestions(
                                (aspect, period, limit) -> List.of(),
                                (period, limit) -> List.of(),
                                null));
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}

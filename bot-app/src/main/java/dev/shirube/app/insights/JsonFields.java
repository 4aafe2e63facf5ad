package dev.shirube.app.insights;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON in the making: fields in order, and nothing in the place of empty texts. */
public final class JsonFields {

    private JsonFields() {}

    /**
     * Makes an object.
     *
     * @param fields the name of each field and its value in turn
     * @return the object, as Jackson takes it
     */
    public static Map<String, @Nullable Object> of(@Nullable Object... fields) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(String.valueOf(fields[i]), "".equals(fields[i + 1]) ? null : fields[i + 1]);
        }
        return object;
    }
}

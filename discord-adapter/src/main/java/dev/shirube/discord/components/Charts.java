package dev.shirube.discord.components;

import dev.shirube.chart.Drawing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws charts once, though many people ask for them. Safe for use by several threads. */
public final class Charts {

    /** More than there are salary tables in most collections of guides; some 30 KB each. */
    private static final int KEPT = 100;

    private final Map<Drawing, Optional<byte[]>> drawn = new ConcurrentHashMap<>();

    /** Returns a chart as PNG, or nothing where this machine cannot draw it. */
    public Optional<byte[]> draw(Drawing chart) {
        if (drawn.size() >= KEPT) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(chart, Drawing::png);
    }
}

package dev.shirube.adapter;

import dev.shirube.content.Block;

import java.util.List;

/** A dialect that escapes asterisks, and shows tables as lists. */
record PlainDialect() implements Markdown.Dialect {

    @Override
    public String escape(String text) {
        return text.replace("*", "\\*");
    }

    @Override
    public List<String> table(Block.Table table, Markdown markdown) {
        return TableAsList.of(table).stream()
                .flatMap(block -> markdown.lines(block).stream())
                .toList();
    }
}

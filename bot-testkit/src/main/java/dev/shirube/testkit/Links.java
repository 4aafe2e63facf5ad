package dev.shirube.testkit;

import dev.shirube.content.Block;
import dev.shirube.content.Span;
import dev.shirube.reply.Reply;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The addresses that a reply leads to. */
final class Links {

    private Links() {}

    /** Returns all of them, those of pictures included. */
    static List<String> of(Reply reply) {
        Stream<String> quoted =
                reply.quotes().stream()
                        .flatMap(quotation ->
                                Stream.concat(of(quotation.answer()), of(quotation.context())));
        return Stream.of(of(reply.message()), quoted, ofSources(reply).stream())
                .flatMap(links -> links)
                .toList();
    }

    /** Returns those of the sources. */
    static List<String> ofSources(Reply reply) {
        return reply.quotes().stream()
                .map(quotation -> quotation.source().link())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(Links::of);
    }

    private static Stream<String> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> spans(heading.spans());
            case Block.Paragraph paragraph -> spans(paragraph.spans());
            case Block.ListBlock list -> list.items().stream().flatMap(item -> of(item.blocks()));
            case Block.Table table ->
                    Stream.concat(Stream.of(table.header()), table.rows().stream())
                            .flatMap(List::stream)
                            .flatMap(cell -> spans(cell.spans()));
            case Block.Quote quote -> of(quote.blocks());
            case Block.Code ignored -> Stream.empty();
            case Block.Image image -> Stream.of(image.source());
        };
    }

    private static Stream<String> spans(List<Span> spans) {
        return spans.stream().map(Span::link).filter(Objects::nonNull);
    }
}

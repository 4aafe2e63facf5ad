package dev.shirube.reply.quote;

import dev.shirube.content.Block;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives the pictures in quoted text addresses that can be fetched, and leaves out those that have
 * none.
 *
 * @param base what relative addresses are appended to, or null
 */
public record Pictures(@Nullable String base) {

    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    /**
     * Gives pictures absolute addresses.
     *
     * @param blocks blocks of a guide
     * @return the blocks with absolute pictures only
     */
    public List<Block> in(List<Block> blocks) {
        return blocks.stream().map(this::in).flatMap(Optional::stream).toList();
    }

    private Optional<Block> in(Block block) {
        return switch (block) {
            case Block.Heading heading -> Optional.of(heading);
            case Block.Paragraph paragraph -> Optional.of(paragraph);
            case Block.Table table -> Optional.of(table);
            case Block.Code code -> Optional.of(code);
            case Block.Image image ->
                    address(image.source()).map(a -> new Block.Image(a, image.alternative()));
            case Block.Quote quote -> {
                List<Block> rest = in(quote.blocks());
                yield rest.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(rest));
            }
            case Block.ListBlock list -> {
                List<Block.Item> items =
                        list.items().stream()
                                .filter(i -> i.blocks().isEmpty() || !in(i.blocks()).isEmpty())
                                .map(item -> new Block.Item(in(item.blocks())))
                                .toList();
                yield items.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Block.ListBlock(list.ordered(), list.start(), items));
            }
        };
    }

    private Optional<String> address(String source) {
        String address = source.strip();
        if (address.startsWith("//")) {
            return Optional.of("https:" + address);
        }
        if (SCHEME.matcher(address).find()) {
            String lower = address.toLowerCase(Locale.ROOT);
            boolean fetchable = lower.startsWith("https://") || lower.startsWith("http://");
            return fetchable ? Optional.of(address) : Optional.empty();
        }
        if (base == null || address.isEmpty()) {
            return Optional.empty();
        }
        String folder = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        String path = address.startsWith("./") ? address.substring(2) : address;
        return Optional.of(folder + (path.startsWith("/") ? "" : "/") + path);
    }
}

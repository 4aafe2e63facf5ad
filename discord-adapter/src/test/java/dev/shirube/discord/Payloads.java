package dev.shirube.discord;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What Discord demands of a message or a menu, and its description leaves out. */
final class Payloads {

    private static final int COMPONENTS_V2 = 1 << 15;
    private static final int TEXT_DISPLAY = 10;
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}ー]{1,32}");

    private Payloads() {}

    /** Returns what is wrong with a body, be it a message, a callback or a menu. */
    static List<String> faults(JsonNode body) {
        var faults = new ArrayList<String>();
        if (body.isArray()) {
            menu(body, faults);
        } else if (body.has("type") && body.has("data") && body.get("data").has("choices")) {
            suggestions(body.get("data").get("choices"), faults);
        } else {
            JsonNode message = body.has("data") ? body.get("data") : body;
            // A window has a name of its own, and is no message.
            if (message.has("components") && !message.has("custom_id")) {
                message(message, faults);
            }
        }
        return faults;
    }

    private static void message(JsonNode message, List<String> faults) {
        List<JsonNode> all = components(message);
        List<String> displays =
                all.stream()
                        .filter(c -> c.path("type").asInt() == TEXT_DISPLAY)
                        .map(c -> c.get("content").asString())
                        .toList();
        List<String> labels = texts(all, "label");
        expect(all.size() <= 40, "components: " + all.size(), faults);
        int characters =
                displays.stream().mapToInt(String::length).sum()
                        + labels.stream().mapToInt(String::length).sum();
        expect(characters <= 4_000, "characters: " + characters, faults);
        int bytes =
                displays.stream().mapToInt(text -> bytes(text) + 12).sum()
                        + labels.stream().mapToInt(Payloads::bytes).sum();
        expect(bytes <= 9_500, "bytes: " + bytes, faults);
        expect((message.path("flags").asInt() & COMPONENTS_V2) != 0, "no flag for V2", faults);
        expect(message.path("content").asString("").isEmpty(), "content", faults);
        expect(message.path("embeds").isEmpty(), "embeds", faults);
        JsonNode mentions = message.path("allowed_mentions");
        expect(
                mentions.path("parse").isArray() && mentions.path("parse").isEmpty(),
                "mentions are allowed: " + mentions,
                faults);
        expect(!mentions.path("replied_user").asBoolean(), "the asker is called", faults);
        List<String> ids = texts(all, "custom_id");
        expect(Set.copyOf(ids).size() == ids.size(), "ids twice: " + ids, faults);
        for (JsonNode component : all) {
            component(component, faults);
        }
        expect(!HALF.matcher(message.toString()).find(), "half a character", faults);
    }

    private static void component(JsonNode component, List<String> faults) {
        int type = component.path("type").asInt();
        if (type == 2) {
            expect(component.path("label").asString("").length() <= 80, "long label", faults);
            expect(component.has("label") || component.has("emoji"), "bare button", faults);
            expect(component.has("custom_id") || component.has("url"), "dead button", faults);
        }
        if (type == 3) {
            JsonNode options = component.get("options");
            expect(!options.isEmpty() && options.size() <= 25, "options", faults);
            var values = new HashSet<String>();
            options.forEach(o -> expect(values.add(o.get("value").asString()), "twice", faults));
        }
        expect(component.path("custom_id").asString("").length() <= 100, "long id", faults);
        if (type == TEXT_DISPLAY) {
            expect(!component.get("content").asString().isBlank(), "empty text", faults);
        }
    }

    /** Returns all components of a message, those inside others included. */
    static List<JsonNode> components(JsonNode message) {
        var all = new ArrayList<JsonNode>();
        message.path("components")
                .forEach(component -> {
                    all.add(component);
                    all.addAll(components(component));
                });
        return all;
    }

    private static List<String> texts(List<JsonNode> nodes, String field) {
        return nodes.stream()
                .flatMap(node ->
                        StreamSupport.stream(node.path("options").spliterator(), false)
                                .map(option -> option))
                .filter(node -> node.has(field))
                .map(node -> node.get(field).asString())
                .collect(() -> own(nodes, field), List::add, List::addAll);
    }

    private static List<String> own(List<JsonNode> nodes, String field) {
        var texts = new ArrayList<String>();
        nodes.stream().filter(n -> n.has(field)).forEach(n -> texts.add(n.get(field).asString()));
        return texts;
    }

    private static void suggestions(JsonNode choices, List<String> faults) {
        expect(choices.size() <= 25, "suggestions: " + choices.size(), faults);
        for (JsonNode choice : choices) {
            int label = choice.get("name").asString().length();
            expect(label >= 1 && label <= 100, "suggestion: " + choice, faults);
            expect(choice.get("value").asString().length() <= 100, "value: " + choice, faults);
        }
    }

    private static void menu(JsonNode commands, List<String> faults) {
        var names = new HashSet<String>();
        for (JsonNode command : commands) {
            boolean slash = command.path("type").asInt(1) == 1;
            expect(names.add(command.get("name").asString()), "name twice", faults);
            if (slash) {
                named(command, faults);
                command.path("options").forEach(option -> named(option, faults));
            }
            expect(command.toString().length() <= 8_000, "long command", faults);
        }
        expect(names.size() <= 100, "commands: " + names.size(), faults);
    }

    private static void named(JsonNode named, List<String> faults) {
        var names = new ArrayList<>(List.of(named.get("name").asString()));
        named.path("name_localizations").forEach(name -> names.add(name.asString()));
        var help = new ArrayList<>(List.of(named.get("description").asString()));
        named.path("description_localizations").forEach(text -> help.add(text.asString()));
        names.forEach(name -> {
            expect(NAME.matcher(name).matches(), "name: " + name, faults);
            expect(name.equals(name.toLowerCase(java.util.Locale.ROOT)), "case: " + name, faults);
        });
        help.forEach(text ->
                expect(!text.isBlank() && text.length() <= 100, "description: " + text, faults));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void expect(boolean good, String fault, List<String> faults) {
        if (!good) {
            faults.add(fault);
        }
    }
}

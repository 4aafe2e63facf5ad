package dev.shirube.testkit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/** JSON for people: what fits on a line stands on one. */
final class ReadableJson {

    private static final int LINE = 100;
    private static final String INDENT = "  ";

    private ReadableJson() {}

    /** Returns JSON in lines. */
    static String of(String json) {
        return lines(JsonMapper.shared().readTree(json), "", "");
    }

    /** Returns a value behind its name, if it has one. */
    private static String lines(JsonNode value, String indent, String name) {
        String line = indent + name + line(value);
        if (!value.isContainer() || value.isEmpty() || line.length() <= LINE) {
            return line;
        }
        String inner =
                String.join(
                        ",\n",
                        members(value).stream()
                                .map(member -> lines(member.value, indent + INDENT, member.name))
                                .toList());
        String[] around = value.isArray() ? new String[] {"[", "]"} : new String[] {"{", "}"};
        return indent + name + around[0] + "\n" + inner + "\n" + indent + around[1];
    }

    private static String line(JsonNode value) {
        if (!value.isContainer()) {
            return value.toString();
        }
        String inner =
                String.join(
                        ", ",
                        members(value).stream()
                                .map(member -> member.name + line(member.value))
                                .toList());
        return value.isArray() ? "[" + inner + "]" : "{" + inner + "}";
    }

    private record Member(String name, JsonNode value) {}

    private static List<Member> members(JsonNode container) {
        var members = new ArrayList<Member>();
        container.forEachEntry((name, value) ->
                members.add(
                        new Member(JsonMapper.shared().writeValueAsString(name) + ": ", value)));
        if (container.isArray()) {
            container.forEach(value -> members.add(new Member("", value)));
        }
        return members;
    }
}

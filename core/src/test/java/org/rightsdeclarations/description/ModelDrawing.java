package org.rightsdeclarations.description;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.rightsdeclarations.Declaration;

/**
 * Draws the model as boxes within boxes. A type is drawn once, inside the type that holds it nearest to the
 * declaration; where else it occurs, it is only named.
 */
final class ModelDrawing {
    private static final int COLUMNS = 3;
    private static final int COLUMN_WIDTH = 330;
    private static final int GAP = 10;
    private static final int LINE = 17;
    /** As wide as a letter is on average, and a bit more, since fonts differ. */
    private static final double LETTER = 5.9;

    private static final List<String> LEGEND =
            List.of("* any number, in order", "! always there", "name: Type means that the type is drawn elsewhere");

    private final Map<Description<?, ?>, List<Member<?, ?>>> drawnIn = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private ModelDrawing() {
        Queue<Description<?, ?>> waiting = new ArrayDeque<>(List.of(Declaration.description()));
        Set<Description<?, ?>> found = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            Description<?, ?> holder = waiting.remove();
            List<Member<?, ?>> drawn = new ArrayList<>();
            for (Member<?, ?> member : holder.getMembers()) {
                if (member.getType() instanceof ValueType.Described<?> type
                        && found.add(type.description().get())) {
                    drawn.add(member);
                    waiting.add(type.description().get());
                }
            }
            drawnIn.put(holder, drawn);
        }
    }

    /** Returns the drawing as SVG. */
    static String draw() {
        return new ModelDrawing().drawing();
    }

    private String drawing() {
        Description<?, ?> root = Declaration.description();
        int width = COLUMNS * COLUMN_WIDTH + (COLUMNS + 1) * GAP;
        List<String> lines = lines(root, width - 2 * GAP);
        int top = GAP + LINE * (lines.size() + 1) + GAP;
        List<List<Member<?, ?>>> columns = columns(drawnIn.getOrDefault(root, List.of()));
        int height = columns.stream()
                        .mapToInt(column -> height(column, COLUMN_WIDTH))
                        .max()
                        .orElse(0)
                + top;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
                <title>What a declaration is made of</title>
                <style>
                text { font: 12px Helvetica, Arial, sans-serif; fill: #333 }
                .type { font-size: 14px; font-weight: bold; fill: #123 }
                rect { fill: #fff; stroke: #789 }
                .level1 { fill: #eef4fa }
                .level2 { fill: #dce8f4 }
                .level3 { fill: #cbdcee }
                .level4 { fill: #b9d0e8 }
                @media (prefers-color-scheme: dark) {
                text { fill: #ccd } .type { fill: #fff } rect { fill: #14181d; stroke: #89a }
                .level1 { fill: #1b232c } .level2 { fill: #232f3c } .level3 { fill: #2c3c4e } .level4 { fill: #354960 }
                }
                </style>
                """.formatted(width, height, width, height));
        box(0, 0, 0, width, height);
        head("", root, lines, GAP, GAP);
        for (int i = 0; i < columns.size(); i++) {
            column(columns.get(i), GAP + i * (COLUMN_WIDTH + GAP), top, 1, COLUMN_WIDTH);
        }
        for (int i = 0; i < LEGEND.size(); i++) {
            text(GAP, height - GAP - LINE * (LEGEND.size() - 1 - i), LEGEND.get(i));
        }
        return svg.append("</svg>\n").toString();
    }

    /** Divides what a type holds so that no column is much higher than another, and keeps the order. */
    private List<List<Member<?, ?>>> columns(List<Member<?, ?>> members) {
        int each = height(members, COLUMN_WIDTH) / COLUMNS;
        List<List<Member<?, ?>>> columns = new ArrayList<>();
        int filled = 0;
        for (Member<?, ?> member : members) {
            int height = height(List.of(member), COLUMN_WIDTH);
            if (columns.size() <= Math.min((filled + height / 2) / each, COLUMNS - 1)) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(member);
            filled += height;
        }
        return columns;
    }

    private void column(List<Member<?, ?>> members, int x, int y, int level, int width) {
        int top = y;
        for (Member<?, ?> member : members) {
            Description<?, ?> type = described(member);
            int height = height(List.of(member), width) - GAP;
            box(level, x, top, width, height);
            List<String> lines = lines(type, width - 2 * GAP);
            head(named(member) + ": ", type, lines, x + GAP, top);
            column(
                    drawnIn.getOrDefault(type, List.of()),
                    x + GAP,
                    top + LINE * (lines.size() + 1) + GAP,
                    level + 1,
                    width - 2 * GAP);
            top += height + GAP;
        }
    }

    private int height(List<Member<?, ?>> members, int width) {
        return members.stream()
                .mapToInt(member -> {
                    Description<?, ?> type = described(member);
                    int inner = width - 2 * GAP;
                    return LINE * (lines(type, inner).size() + 1)
                            + 2 * GAP
                            + height(drawnIn.getOrDefault(type, List.of()), inner);
                })
                .sum();
    }

    private void box(int level, int x, int y, int width, int height) {
        svg.append("<rect class=\"level%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"5\"/>\n"
                .formatted(level, x, y, width, height));
    }

    private void head(String member, Description<?, ?> type, List<String> lines, int x, int y) {
        text(x, y + LINE, member + "<tspan class=\"type\">" + type.getType().getSimpleName() + "</tspan>");
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + LINE * (i + 2), lines.get(i));
        }
    }

    private void text(int x, int y, String words) {
        svg.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(x, y, words));
    }

    /** Returns the members that are not drawn as boxes, in lines of some width. */
    private List<String> lines(Description<?, ?> type, int width) {
        Set<String> words = new LinkedHashSet<>();
        for (Member<?, ?> member : type.getMembers()) {
            if (!drawnIn.getOrDefault(type, List.of()).contains(member)) {
                boolean isNamed = member.getType() instanceof ValueType.Described<?>;
                words.add(named(member)
                        + (isNamed ? ": " + described(member).getType().getSimpleName() : ""));
            }
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (!line.isEmpty() && (line.length() + word.length() + 3) * LETTER > width) {
                lines.add(line + ",");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ", ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static String named(Member<?, ?> member) {
        return member.getProperty() + (member.isList() ? "*" : member.isRequired() ? "!" : "");
    }

    private static Description<?, ?> described(Member<?, ?> member) {
        return ((ValueType.Described<?>) member.getType()).description().get();
    }
}

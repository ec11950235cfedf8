package org.rightsdeclarations.rule.anniversary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Outline;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.value.LocalizedText;

/** Finds the words of a declaration by address, without making all its addresses. */
public final class AddressedWords {
    private final Declaration declaration;
    private @Nullable Map<String, Node> named;

    /**
     * Finds the words of a declaration.
     *
     * @param declaration the declaration
     */
    public AddressedWords(Declaration declaration) {
        this.declaration = declaration;
    }

    /**
     * Returns the texts at an address.
     *
     * @param address where they stand
     * @return the texts, those of nested parts included; none if the address leads nowhere
     */
    public List<LocalizedText> at(Address address) {
        List<LocalizedText> texts = new ArrayList<>();
        String path = address.toString();
        Object part = declaration;
        for (int from = 0; from < path.length() && part != null; ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            String step = path.substring(from, end);
            part = step.charAt(0) == '#' ? named().get(step.substring(1)) : step(part, step);
            from = end + 1;
        }
        if (part != null && part != declaration) {
            collect(part, texts);
        }
        return texts;
    }

    private Map<String, Node> named() {
        Map<String, Node> nodes = named;
        if (nodes == null) {
            nodes = new HashMap<>();
            for (Outline.Entry entry : declaration.outline()) {
                if (entry.node().getId().isPresent()) {
                    nodes.put(entry.node().getId().get().toString(), entry.node());
                }
            }
            named = nodes;
        }
        return nodes;
    }

    private static @Nullable Object step(Object part, String step) {
        int hyphen = step.indexOf('-');
        // An address has no more digits than this only by mistake, and they must fit into a number.
        if (hyphen >= 0 && step.length() - hyphen > 9) {
            return null;
        }
        String kind = hyphen < 0 ? step : step.substring(0, hyphen);
        int number = hyphen < 0 ? 0 : Integer.parseInt(step.substring(hyphen + 1));
        if (part instanceof Declaration whole) {
            return switch (kind) {
                case "title" -> whole.getTitle();
                case "preamble" -> whole.getPreamble().orElse(null);
                case "section" -> item(whole.getSections(), number);
                case "annex" -> item(whole.getAnnexes(), number);
                default -> null;
            };
        }
        if (part instanceof Preamble preamble) {
            return switch (kind) {
                case "heading" -> preamble.getHeading().orElse(null);
                case "chapeau" -> preamble.getChapeau().orElse(null);
                case "recital" -> item(preamble.getRecitals(), number);
                default -> null;
            };
        }
        return part instanceof Node node ? step(node, kind, number) : null;
    }

    private static @Nullable Object step(Node node, String kind, int number) {
        if (kind.equals("heading")) {
            return node.getHeading().orElse(null);
        }
        if (node instanceof Section section) {
            return switch (kind) {
                case "chapeau" -> section.getChapeau().orElse(null);
                case "clause" -> item(section.getClauses(), number);
                case "commitment" -> item(section.getCommitments(), number);
                case "section" -> item(section.getSections(), number);
                default -> null;
            };
        }
        Provision provision = (Provision) node;
        return switch (kind) {
            case "text" -> provision.getText().orElse(null);
            case "clause" -> item(provision.getClauses(), number);
            default -> null;
        };
    }

    private static @Nullable Object item(List<?> items, int number) {
        return number < 1 || number > items.size() ? null : items.get(number - 1);
    }

    private static void collect(Object part, List<LocalizedText> texts) {
        if (part instanceof LocalizedText text) {
            texts.add(text);
        } else if (part instanceof Preamble preamble) {
            add(preamble.getHeading(), texts);
            add(preamble.getChapeau(), texts);
            preamble.getRecitals().forEach(recital -> collect(recital, texts));
        } else if (part instanceof Section section) {
            add(section.getHeading(), texts);
            add(section.getChapeau(), texts);
            section.getClauses().forEach(clause -> collect(clause, texts));
            section.getCommitments().forEach(commitment -> collect(commitment, texts));
            section.getSections().forEach(inner -> collect(inner, texts));
        } else if (part instanceof Provision provision) {
            add(provision.getHeading(), texts);
            add(provision.getText(), texts);
            provision.getClauses().forEach(clause -> collect(clause, texts));
        }
    }

    private static void add(Optional<LocalizedText> text, List<LocalizedText> texts) {
        text.ifPresent(texts::add);
    }
}

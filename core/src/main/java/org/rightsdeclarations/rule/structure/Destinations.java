package org.rightsdeclarations.rule.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Node;
import org.rightsdeclarations.Preamble;
import org.rightsdeclarations.Provision;
import org.rightsdeclarations.Section;
import org.rightsdeclarations.problem.ValuePath;
import org.rightsdeclarations.rule.standard.NodeWalk;
import org.rightsdeclarations.rule.standard.Siblings;
import org.rightsdeclarations.value.Address;
import org.rightsdeclarations.world.Event;

/** Everything in one declaration that an {@link Address} can lead to. Follows an address step by step. */
final class Destinations {
    /** Where an address has arrived when nothing stands inside of the place. */
    private static final Object END = new Object();

    /** More digits than any list has items. */
    private static final int MAX_DIGITS = 9;

    private final Declaration declaration;
    private @Nullable Map<String, Node> named;

    Destinations(Declaration declaration) {
        this.declaration = declaration;
    }

    boolean exists(Address address) {
        String path = address.toString();
        Object at = declaration;
        for (int from = 0; from < path.length() && at != null; ) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            at = step(at, path.substring(from, end));
            from = end + 1;
        }
        return at != null;
    }

    private @Nullable Object step(Object at, String step) {
        if (step.charAt(0) == '#') {
            return named().get(step.substring(1));
        }
        int hyphen = step.indexOf('-');
        if (hyphen < 0) {
            return word(at, step);
        }
        return step.length() - hyphen - 1 > MAX_DIGITS
                ? null
                : item(list(at, step.substring(0, hyphen)), Integer.parseInt(step.substring(hyphen + 1)));
    }

    private static @Nullable Object word(Object at, String word) {
        if (at instanceof Declaration whole) {
            return switch (word) {
                case "title" -> END;
                case "event" -> whole.getEvent().orElse(null);
                case "preamble" -> whole.getPreamble().orElse(null);
                case "signatories" -> end(whole.getSignatories());
                default -> null;
            };
        }
        Optional<?> words = Optional.empty();
        if (at instanceof Event event) {
            words = word.equals("name") ? event.getName() : word.equals("theme") ? event.getTheme() : words;
        } else if (at instanceof Preamble preamble) {
            words = word.equals("heading")
                    ? preamble.getHeading()
                    : word.equals("chapeau") ? preamble.getChapeau() : words;
        } else if (at instanceof Node node && word.equals("heading")) {
            words = node.getHeading();
        } else if (at instanceof Section section && word.equals("chapeau")) {
            words = section.getChapeau();
        } else if (at instanceof Provision provision && word.equals("text")) {
            words = provision.getText();
        }
        return end(words);
    }

    private static @Nullable Object end(Optional<?> value) {
        return value.isPresent() ? END : null;
    }

    private static List<?> list(Object at, String kind) {
        if (at instanceof Declaration whole) {
            return switch (kind) {
                case "adopter" -> whole.getAdopters();
                case "epigraph" -> whole.getEpigraphs();
                case "section" -> whole.getSections();
                case "annex" -> whole.getAnnexes();
                default -> List.of();
            };
        }
        if (at instanceof Section section) {
            return switch (kind) {
                case "clause" -> section.getClauses();
                case "commitment" -> section.getCommitments();
                case "section" -> section.getSections();
                default -> List.of();
            };
        }
        if (at instanceof Provision provision) {
            return switch (kind) {
                case "clause" -> provision.getClauses();
                case "quotation" -> provision.getQuotations();
                default -> List.of();
            };
        }
        return at instanceof Preamble preamble && kind.equals("recital") ? preamble.getRecitals() : List.of();
    }

    private static @Nullable Object item(List<?> items, int number) {
        return number > items.size() ? null : items.get(number - 1);
    }

    /** Returns the nodes by name, collected when the first address asks for one. */
    private Map<String, Node> named() {
        if (named == null) {
            Map<String, Node> nodes = new HashMap<>();
            new NodeWalk() {
                @Override
                protected void node(Node node, Siblings siblings) {
                    node.getId().ifPresent(id -> nodes.putIfAbsent(id.toString(), node));
                }
            }.walk(declaration, ValuePath.root());
            named = nodes;
        }
        return named;
    }
}

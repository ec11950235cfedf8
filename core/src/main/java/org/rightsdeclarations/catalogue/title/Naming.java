package org.rightsdeclarations.catalogue.title;

/** What the words of a title name, by which titles in nearly the same words are told from each other. */
final class Naming {
    private Naming() {}

    /** Returns what kinds of instrument are named, a bit each. */
    static int kinds(Iterable<String> words) {
        int kinds = 0;
        for (String word : words) {
            char first = word.charAt(0);
            kinds |= first == 'c' || first == 'd' || first == 'p' ? kind(word) : 0;
        }
        return kinds;
    }

    /** Who writes of a convention may well mean a covenant. */
    private static int kind(String word) {
        return switch (word) {
            case "declaration" -> 1;
            case "convention", "covenant" -> 2;
            case "charter" -> 4;
            case "protocol" -> 8;
            default -> 0;
        };
    }

    /** Returns the regions of the world that are named, a bit each. */
    static int regions(Iterable<String> words) {
        int regions = 0;
        for (String word : words) {
            char first = word.charAt(0);
            regions |= first == 'a' || first == 'e' || first == 'i' ? region(word) : 0;
        }
        return regions;
    }

    private static int region(String word) {
        return switch (word) {
            case "african" -> 1;
            case "american" -> 2;
            case "arab" -> 4;
            case "asean" -> 8;
            case "asian" -> 16;
            case "european" -> 32;
            case "islamic" -> 64;
            default -> 0;
        };
    }
}

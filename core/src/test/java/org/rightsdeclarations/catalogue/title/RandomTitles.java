package org.rightsdeclarations.catalogue.title;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Titles of few words that are much alike. */
final class RandomTitles {
    private static final List<String> USUAL = List.of(
            "the", "of", "on", "and", "United", "Nations", "UN", "Declaration", "Convention", "Charter", "Rights");

    private static final List<String> SCRIPTS = List.of(
            "\uC138\uACC4\uC778\uAD8C\uC120\uC5B8",
            "\u4E16\u754C\u4EBA\u6743\u5BA3\u8A00",
            "\u00C9ducation",
            "2030",
            "l'homme");

    private RandomTitles() {}

    /** Returns the titles of several owners. */
    static List<List<String>> catalogue(Random random) {
        List<String> words = new ArrayList<>(USUAL);
        words.addAll(SCRIPTS);
        for (int i = random.nextInt(60); i >= 0; i--) {
            words.add(word(words, random));
        }
        List<List<String>> titles = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 500 : 80); i >= 0; i--) {
            List<String> own = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                boolean isKnown = !titles.isEmpty() && random.nextInt(4) == 0;
                own.add(isKnown ? like(titles, random) : title(words, random));
            }
            titles.add(own);
        }
        return titles;
    }

    private static String title(List<String> words, Random random) {
        List<String> title = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            // Those at the beginning of the list are common.
            title.add(words.get((int) (words.size() * Math.pow(random.nextDouble(), 2))));
        }
        return String.join(" ", title);
    }

    /** Returns a word of few letters, or one that is nearly another. */
    private static String word(List<String> words, Random random) {
        if (random.nextBoolean()) {
            return misspelt(words.get(random.nextInt(words.size())), random);
        }
        StringBuilder word = new StringBuilder();
        int letters = random.nextBoolean() ? 3 : 20;
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 90 : 14); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(letters)));
        }
        return word.toString();
    }

    /** Returns one of some titles with a few words or letters changed. */
    static String like(List<List<String>> titles, Random random) {
        List<String> own = titles.get(random.nextInt(titles.size()));
        List<String> words =
                new ArrayList<>(List.of(own.get(random.nextInt(own.size())).split(" ")));
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(6)) {
                case 0 -> words.add(at, USUAL.get(random.nextInt(USUAL.size())));
                case 1 -> words.subList(at, words.size()).clear();
                case 2 -> words.add(at, word(words, random));
                default -> words.set(at, misspelt(words.get(at), random));
            }
            if (words.isEmpty()) {
                words.add("of");
            }
        }
        return String.join(" ", words);
    }

    private static String misspelt(String word, Random random) {
        StringBuilder letters = new StringBuilder(word);
        for (int i = random.nextInt(1 + word.length() / 3); i >= 0; i--) {
            int at = random.nextInt(letters.length() + 1);
            char letter = (char) ('a' + random.nextInt(5));
            int kind = at < letters.length() ? random.nextInt(4) : 0;
            if (kind == 0) {
                letters.insert(at, letter);
            } else if (kind == 1) {
                letters.setCharAt(at, letter);
            } else if (kind == 2 && letters.length() > 1) {
                letters.deleteCharAt(at);
            } else if (at + 1 < letters.length()) {
                letters.insert(at + 2, letters.charAt(at)).deleteCharAt(at);
            }
        }
        return letters.toString();
    }
}

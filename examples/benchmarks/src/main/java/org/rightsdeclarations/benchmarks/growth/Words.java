package org.rightsdeclarations.benchmarks.growth;

import static java.util.Locale.ROOT;

import java.util.SplittableRandom;

/** How the words of the items of a list are related. */
enum Words {
    EQUAL {
        @Override
        String word(int item) {
            return "word";
        }
    },
    RANDOM {
        @Override
        String word(int item) {
            return "w" + Long.toString(new SplittableRandom(item).nextLong(1L << 50), Character.MAX_RADIX);
        }
    },
    /**
     * All have one hash code, since "an" and "c0" have one; and they may stand wherever small letters and digits may.
     */
    COLLIDING {
        @Override
        String word(int item) {
            StringBuilder word = new StringBuilder();
            for (int bit = 1; bit < MAX_ITEMS; bit <<= 1) {
                word.append((item & bit) == 0 ? "an" : "c0");
            }
            return word.toString();
        }
    };

    /** More than a list of the default limits has. */
    private static final int MAX_ITEMS = 1 << 17;

    /** Returns a word of small letters and digits for an item; it begins with a letter. */
    abstract String word(int item);

    @Override
    public String toString() {
        return name().toLowerCase(ROOT);
    }
}

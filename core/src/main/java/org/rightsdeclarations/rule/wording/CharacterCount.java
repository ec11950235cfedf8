package org.rightsdeclarations.rule.wording;

/** Counts characters as people do, from 1, at places of a text that are asked for in order. Used by one thread. */
final class CharacterCount {
    private final String text;
    private int index;
    private int count = 1;

    CharacterCount(String text) {
        this.text = text;
    }

    /**
     * Returns the position of a character.
     *
     * @param next its index, which is not before that of the last call
     */
    int at(int next) {
        count += text.codePointCount(index, next);
        index = next;
        return count;
    }
}

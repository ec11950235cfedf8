package org.rightsdeclarations.problem;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A list in a sentence, as each language writes one. */
enum WordList {
    AND("list.and-row", "list.and"),
    OR("list.row", "list.or"),
    /** With the same sign between all. */
    ROW("list.row", "list.row"),
    /** Of parts that may hold lists themselves. */
    PARTS("list.parts", "list.parts");

    /** No more are shown. */
    private static final int SHOWN = 10;

    private final String code;
    private final String lastCode;

    WordList(String code, String lastCode) {
        this.code = code;
        this.lastCode = lastCode;
    }

    /**
     * Lists values.
     *
     * @param value the values, or one alone
     * @param shown shows one of them
     * @param messages the messages that the list stands in
     */
    String of(Object value, Function<Object, String> shown, Messages messages) {
        Collection<?> items = value instanceof Collection<?> all ? all : List.of(value);
        Messages words = Messages.in(messages.locale());
        StringBuilder list = new StringBuilder();
        Iterator<?> rest = items.iterator();
        for (int count = 0; rest.hasNext(); count++) {
            if (count == SHOWN) {
                return words.frame("list.more", Map.of("list", list.toString(), "count", String.valueOf(items.size())));
            }
            String next = shown.apply(rest.next());
            if (count == 0) {
                list.append(next);
            } else {
                String frame = rest.hasNext() ? code : euphonic(lastCode, next, words);
                String before = list.toString();
                list.setLength(0);
                list.append(words.frame(frame, Map.of("list", before, "next", next)));
            }
        }
        return list.toString();
    }

    /** In Spanish, y before the sound i is e. */
    private static String euphonic(String code, String next, Messages words) {
        boolean isI = next.startsWith("i") || next.startsWith("I") || next.startsWith("hi");
        String other = code + "-i";
        return isI && words.text(other).isPresent() ? other : code;
    }
}

package org.rightsdeclarations.template;

/**
 * How a language writes in digits which anniversary it is, as used beside its word for that: a list of forms, in which
 * {@code #} is the number. The first form is the usual one; before others stands the number that they are for, with
 * {@code *} before it for all numbers that end with these digits. The one with most digits counts: {@code #th, *1=#st,
 * *2=#nd, *3=#rd, *11=#th, *12=#th, *13=#th}.
 */
public final class DigitOrdinal {
    private static final String BETWEEN = ", ";

    private DigitOrdinal() {}

    /**
     * Writes an ordinal.
     *
     * @param ordinal 1 or more
     * @param forms the forms of the language
     * @return digits and what goes with them, such as {@code 75th}
     */
    public static String of(int ordinal, String forms) {
        String digits = Integer.toString(ordinal);
        int end = end(forms, 0);
        String best = forms.substring(0, end);
        int most = 0;
        while (end < forms.length()) {
            int start = end + BETWEEN.length();
            end = end(forms, start);
            int equal = forms.indexOf('=', start);
            boolean isEnd = forms.charAt(start) == '*';
            String number = forms.substring(isEnd ? start + 1 : start, equal);
            boolean suits = isEnd ? digits.endsWith(number) : digits.equals(number);
            if (suits && number.length() > most) {
                most = number.length();
                best = forms.substring(equal + 1, end);
            }
        }
        return best.replace("#", digits);
    }

    private static int end(String forms, int start) {
        int end = forms.indexOf(BETWEEN, start);
        return end < 0 ? forms.length() : end;
    }
}

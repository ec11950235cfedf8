package org.rightsdeclarations.json.document;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.rightsdeclarations.problem.Messages;

/** What may be wrong with the structure of a document. Messages are in {@code messages.properties} by code. */
public enum StructureCode {
    /** Nothing but white space. */
    EMPTY,
    /** Another kind of file, or a text, and no JSON at all. */
    SYNTAX_NOT_JSON,
    /** Not JSON from here on: a character is where it must not be. */
    SYNTAX,
    /** The document ends inside a value. */
    SYNTAX_END,
    /** The line ends inside a value, where each line is a document. */
    SYNTAX_END_OF_LINE,
    /** No comma between two elements. */
    SYNTAX_MISSING_COMMA,
    /** No colon between a name and its value. */
    SYNTAX_MISSING_COLON,
    /** A comma after the last element. */
    SYNTAX_COMMA,
    /** A comment. */
    SYNTAX_COMMENT,
    /** A name or text that is not in double quotes, or has one inside. */
    SYNTAX_QUOTE,
    /** A raw line break or control character inside a text. */
    SYNTAX_CONTROL,
    /** A backslash before something that is no escape. */
    SYNTAX_ESCAPE,
    /** A malformed number. */
    SYNTAX_NUMBER,
    /** A word other than true, false and null. */
    SYNTAX_WORD,
    /** Something after the end of the document. */
    TRAILING_CONTENT,
    /** Bytes that are not UTF-8. */
    ENCODING,
    /** Another encoding, recognised by its first bytes. */
    ENCODING_UTF16,
    /** More bytes than the limit. */
    DOCUMENT_TOO_LARGE,
    /** A version of the format that this reader does not know. */
    UNSUPPORTED_FORMAT,
    /** The format member names something else. */
    WRONG_FORMAT,
    /** The format member names another format of this library. */
    OTHER_FORMAT,
    /** JSON of another kind, recognised by its names. */
    OTHER_DOCUMENT,
    /** JSON that has little of what a document has. */
    NOT_A_DOCUMENT,
    /** The document is the value of a member of something around it. */
    WRAPPED,
    /** The document is an item of an array. */
    IN_AN_ARRAY,
    /** The document is written as a text in quotation marks. */
    IN_A_TEXT,
    /** A member that the object does not have. */
    UNKNOWN_MEMBER,
    /** A member that is given twice. */
    DUPLICATE_MEMBER,
    /** An entry of a catalogue that is given twice. */
    DUPLICATE_ENTRY,
    /** A required member that is absent. */
    MISSING_MEMBER,
    /** None of several members of which one is required. */
    MISSING_ALTERNATIVE,
    /** Two members of which only one may be given. */
    CONFLICTING_MEMBERS,
    /** A member or item that is null. */
    NULL_VALUE,
    /** A value of another type than expected. */
    WRONG_TYPE,
    /** One value where an array of such values is expected. */
    NOT_AN_ARRAY,
    /** A text where texts by language are expected. */
    TEXT_WITHOUT_LANGUAGE,
    /** Texts by language inside a name that is taken for a language. */
    NESTED_TEXTS,
    /** A number with a fraction or exponent where a whole number is expected. */
    NOT_WHOLE,
    /** A whole number that is less than the least. */
    TOO_SMALL,
    /** A whole number that is more than the most. */
    TOO_LARGE,
    /** More objects and arrays inside one another than the limit. */
    TOO_DEEP,
    /** A text, name or number longer than the limit. */
    TOO_LONG,
    /** A text beside the name of its language, where texts by language are expected. */
    LANGUAGE_AS_VALUE,
    /** More items of one array than the limit. */
    TOO_MANY,
    /** More items in the whole document than the limit. */
    TOO_MANY_IN_DOCUMENT,
    /** More names of members that differ than the limit. */
    TOO_MANY_NAMES,
    /** Half of a surrogate pair, which no text can hold. */
    LONE_SURROGATE,
    /** The parser stopped to protect itself, for example from names made to collide. */
    GIVEN_UP;

    /** Not loaded before somebody asks for words. */
    private static final class Bundle {
        private static final Function<Locale, Messages> MESSAGES = Messages.byLanguage(
                language -> ResourceBundle.getBundle("org.rightsdeclarations.json.document.messages", language));
    }

    private final String code = "json." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * The stable code of problems of this kind.
     *
     * @return a dotted code, such as {@code json.unknown-member}
     */
    public String code() {
        return code;
    }

    /**
     * The messages of all codes.
     *
     * @param reader the language of the reader; English for one that has no messages
     * @return messages by code
     */
    public static Messages messages(Locale reader) {
        return Bundle.MESSAGES.apply(reader);
    }
}

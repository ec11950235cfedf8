package org.rightsdeclarations.json.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.characters.Ascii;
import org.rightsdeclarations.characters.Spelling;
import org.rightsdeclarations.characters.Unicode;
import org.rightsdeclarations.description.Names;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.mistake.Disguise;
import org.rightsdeclarations.json.mistake.Fragment;
import org.rightsdeclarations.json.mistake.OtherFormat;
import org.rightsdeclarations.json.mistake.Synonyms;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.type.LocalizedTextType;
import org.rightsdeclarations.value.LanguageTag;

/** The members of one object that its type does not know, and what was meant by them. Made for the first of them. */
final class Strangers {
    /** The most characters of the names that a report lists: only declarations and commitments have more. */
    private static final int NAMES_LENGTH = 120;

    /** The most members that belong together elsewhere and are told together, and that tell what a document is. */
    private static final int MOST = 8;

    /** The members that most objects have, the likeliest first where a name is like none. */
    private static final List<String> USUAL = List.of(
            Names.TITLE,
            Names.NAME,
            Names.TEXT,
            Names.DATES,
            Names.DATE,
            Names.PREAMBLE,
            Names.SECTIONS,
            Names.CLAUSES,
            Names.SIGNATORIES,
            Names.LABEL,
            Names.HEADING,
            Names.ACTORS,
            Names.DUE);

    /** The most characters of the number of an article, and of one without a digit, such as XIV. */
    private static final int LONGEST_NUMBER = 16;

    private static final int SHORT_NUMBER = 5;

    /** The most places that a report names as those where a member belongs. */
    private static final int MOST_HOLDERS = 2;

    /** As many members of a document as nothing else has by chance. */
    private static final int MANY = 3;

    /** What people add to a name. */
    private static final List<String> ENDINGS =
            List.of("list", "array", "items", "entries", "text", "texts", "value", "values", "data", "name", "info");

    /** The most letters of a language that people add to a name. */
    private static final int LONGEST_LANGUAGE = 3;

    private final Shape<?, ?> shape;
    private final List<String> names;

    /** The first names that the object does not have. */
    private final List<String> foreign = new ArrayList<>();

    private final List<Misplaced> misplaced = new ArrayList<>();
    private long meant;
    private int unexplained;

    /** Whether it says of itself what a JSON Schema says of objects. */
    private boolean isSchema;

    /**
     * A member that belongs into a member of the object.
     *
     * @param name what it is called
     * @param meant what it is called there
     */
    private record Misplaced(
            String name, String meant, String inside, Optional<Object> value, long offset, String pointer) {
        /** What is told at once: what bears other names there is told for each of these. */
        String group() {
            return meant.equals(name) ? inside : inside + '/' + name;
        }
    }

    Strangers(Shape<?, ?> shape) {
        this.shape = shape;
        this.names = shape.names();
    }

    /**
     * Takes the member whose name the reading is at, reports it if it is alone, and passes over it.
     *
     * @param seen a bit for each member of the object that was before it
     */
    void add(Reading in, long seen) {
        if (in.skippedLongName()) {
            return;
        }
        String name = in.name();
        if (in.hasRoomForUnknown()) {
            boolean mayWrap = shape.format() != null && Long.bitCount(seen) < MANY;
            List<String> inside = mayWrap ? in.valueOfMember().names() : List.of();
            if (isDocument(inside)) {
                String key = inside.contains(Names.FORMAT) ? "alone" : "known";
                boolean isList = in.valueOfMember().isList();
                Map<String, Object> arguments =
                        isList ? Map.of("member", name, "listed", name) : Map.of("member", name, key, knownFormat());
                in.refuseDocument(StructureCode.WRAPPED, arguments);
                return;
            }
            explain(name, in);
        } else {
            in.reportUnknown(in.offset(), "", Map.of());
        }
        in.next();
        in.skip();
    }

    /** Returns whether what has some names is the document that was meant, and not a part of it. */
    boolean isDocument(List<String> inside) {
        long own = inside.stream().filter(this::isOwn).count();
        return shape.format() != null && own >= (inside.contains(Names.FORMAT) ? 2 : MANY);
    }

    private String knownFormat() {
        FormatType format = shape.format();
        return format == null ? "" : format.known();
    }

    private boolean isOwn(String name) {
        return names.contains(name) && !name.startsWith("$") && !name.equals(Names.ID) && !name.equals(Names.KIND);
    }

    private void explain(String name, Reading in) {
        Optional<Object> value = in.valueOfMember().read();
        Map<String, Object> arguments = new HashMap<>(Map.of("member", name));
        if (foreign.size() < MOST) {
            foreign.add(name);
        }
        isSchema |= name.equals("type") && value.filter("object"::equals).isPresent();
        if (isMisspelt(name, value, arguments, in)) {
            in.reportUnknown(in.offset(), in.pointer(), arguments);
            return;
        }
        String meantName = meantElsewhere(name);
        Optional<String> inside = holderOf(meantName);
        if (inside.isPresent() && misplaced.size() < MOST) {
            misplaced.add(new Misplaced(name, meantName, inside.get(), value, in.offset(), in.pointer()));
            return;
        }
        unexplained++;
        List<String> holders = shape.isOfDeclaration() ? Shapes.holdersOf(name) : List.of();
        if (isOfOthers(name) && names.contains(Names.EXTENSIONS)) {
            arguments.put("own", Names.EXTENSIONS);
        } else if (!holders.isEmpty() && holders.size() <= MOST_HOLDERS) {
            arguments.put("elsewhere", holders);
        } else if (holders.isEmpty() && isOfDocument(name)) {
            arguments.put("beside", Names.TITLE);
        } else {
            arguments.put("allowed", Spelling.mostAlike(name, names, USUAL, NAMES_LENGTH));
        }
        in.reportUnknown(in.offset(), in.pointer(), arguments);
    }

    /** Returns whether a part of a declaration has a member that only the declaration itself has. */
    private boolean isOfDocument(String name) {
        return shape.isOfDeclaration()
                && shape.format() == null
                && Declaration.description().find(name).isPresent();
    }

    /** Adds what name was meant, if one of the object was. */
    private boolean isMisspelt(String name, Optional<Object> value, Map<String, Object> arguments, Reading in) {
        Optional<Disguise.Found> disguise = Disguise.in(name);
        String plain = disguise.map(Disguise.Found::plain).orElse(name);
        String near = same(plain)
                .or(() -> synonym(plain, value, in))
                .or(() -> Spelling.nearest(plain, names))
                .or(() -> beginning(plain))
                .orElse(null);
        if (near == null) {
            return isOfALanguage(name, value, arguments);
        }
        int index = names.indexOf(near);
        meant |= 1L << index;
        arguments.put("suggested", near);
        disguise.ifPresent(found -> arguments.put("character", found.character()));
        value.ifPresent(found -> {
            Optional<Object> right = in.meant(shape.members().get(index).repair(), found);
            if (right.isPresent() && !right.get().equals(found)) {
                Fragment.write(right.get()).ifPresent(json -> arguments.put("written", json));
            }
        });
        return true;
    }

    private Optional<String> same(String name) {
        return names.stream().filter(own -> letters(own).equals(letters(name))).findFirst();
    }

    private static String letters(String name) {
        return Unicode.lower(name.replace("_", "").replace("-", "").replace(" ", ""));
    }

    /** Returns the name that people call by another word, if the value can be meant for it. */
    private Optional<String> synonym(String name, Optional<Object> value, Reading in) {
        List<String> synonyms = Synonyms.of(name);
        boolean mayBeNumber = synonyms.contains(Names.LABEL) && !synonyms.contains(Names.NUMBER);
        boolean isList = value.orElse(null) instanceof List;
        return synonyms.stream()
                .filter(names::contains)
                .filter(own -> !mayBeNumber
                        || !own.equals(Names.LABEL)
                        || value.filter(Strangers::isNumber).isPresent())
                .sorted(Comparator.comparing(own -> isList && !memberOf(own).isList()))
                .filter(own -> value.isEmpty()
                        || in.meant(memberOf(own).repair(), value.get()).isPresent())
                .findFirst();
    }

    private JsonMember<?, ?> memberOf(String name) {
        return shape.members().get(names.indexOf(name));
    }

    /** Returns whether a value is the number of an article, and not the article. */
    private static boolean isNumber(Object value) {
        String text = value.toString();
        return !(value instanceof Map || value instanceof List)
                && text.length() <= LONGEST_NUMBER
                && (text.length() <= SHORT_NUMBER || text.chars().anyMatch(Ascii::isDigit));
    }

    /**
     * Returns what a name is called in the member where it belongs: the text of the whole, and its articles, are
     * clauses of sections.
     */
    private String meantElsewhere(String name) {
        List<String> synonyms = Synonyms.of(name);
        boolean isOfSections = names.contains(Names.SECTIONS) && !names.contains(Names.CLAUSES);
        if (isOfSections && synonyms.contains(Names.CLAUSES)) {
            return Names.CLAUSES;
        }
        boolean isElsewhere = synonyms.size() == 1 && !names.contains(synonyms.get(0));
        return isElsewhere && holderOf(name).isEmpty() ? synonyms.get(0) : name;
    }

    /** Returns the name that is the beginning of another one, as that of {@code signatories_list}. */
    private Optional<String> beginning(String name) {
        String letters = letters(name);
        return names.stream()
                .filter(own -> letters.startsWith(letters(own)))
                .filter(own -> ENDINGS.contains(letters.substring(letters(own).length())))
                .findFirst();
    }

    /** Adds where a text in one language belongs that is named after it, as {@code title_en}. */
    private boolean isOfALanguage(String name, Optional<Object> value, Map<String, Object> arguments) {
        for (int i = 0; i < names.size(); i++) {
            String own = names.get(i);
            boolean isText = shape.members().get(i).type() instanceof LocalizedTextType;
            if (isText
                    && name.startsWith(own)
                    && name.length() > own.length()
                    && value.orElse(null) instanceof String text) {
                String rest = name.substring(own.length());
                String tag = rest.startsWith("_") || rest.startsWith("-") ? rest.substring(1) : Unicode.lower(rest);
                if (tag.length() <= LONGEST_LANGUAGE && LanguageTag.find(tag).isPresent()) {
                    arguments.put("inside", own);
                    Fragment.write(Map.of(tag, text)).ifPresent(json -> arguments.put("written", json));
                    meant |= 1L << i;
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the member whose own members include a name, unless members of several types do. */
    private Optional<String> holderOf(String name) {
        List<? extends JsonMember<?, ?>> holders = shape.members().stream()
                .filter(member -> member.type().names().contains(name))
                .toList();
        boolean isOne =
                holders.stream().map(member -> member.type().names()).distinct().count() == 1;
        return isOne ? Optional.of(holders.get(0).name().getValue()) : Optional.empty();
    }

    /** Returns whether a name is of those that somebody adds. */
    private static boolean isOfOthers(String name) {
        return Synonyms.of(name).contains(Names.EXTENSIONS)
                || name.startsWith("x-")
                || name.startsWith("x_")
                || name.startsWith("_")
                || name.startsWith("//");
    }

    /**
     * Reports what belongs into members of the object, once for each of these; or that the document is none.
     *
     * @return whether the document was refused
     */
    boolean finish(Reading in, long seen, long offset) {
        int known = Long.bitCount(seen | meant);
        FormatType format = shape.format();
        if (format != null && ((seen | meant) & 1) == 0 && !in.isEnded()) {
            Optional<String> other = OtherFormat.of(isSchema ? List.of("properties") : foreign);
            if (other.isPresent() || unexplained + misplaced.size() > known) {
                refuse(in, other, format.known(), offset);
                return true;
            }
        }
        Map<String, List<Misplaced>> together = misplaced.stream()
                .collect(Collectors.groupingBy(Misplaced::group, LinkedHashMap::new, Collectors.toList()));
        together.values().forEach(members -> report(in, members));
        return false;
    }

    private void refuse(Reading in, Optional<String> other, String known, long offset) {
        if (other.isPresent()) {
            in.refuseDocument(offset, StructureCode.OTHER_DOCUMENT, Map.of("what", other.get(), "known", known));
        } else {
            List<String> listed = foreign.stream().limit(MANY).toList();
            in.refuseDocument(offset, StructureCode.NOT_A_DOCUMENT, Map.of("members", listed, "known", known));
        }
    }

    private void report(Reading in, List<Misplaced> members) {
        Misplaced first = members.get(0);
        String inside = first.inside();
        Map<String, Object> arguments = new HashMap<>(Map.of("member", first.name(), "inside", inside));
        Map<String, Object> object = new LinkedHashMap<>();
        members.forEach(member -> member.value().ifPresent(value -> object.put(member.meant(), value)));
        int index = names.indexOf(inside);
        meant |= 1L << index;
        JsonMember<?, ?> holder = shape.members().get(index);
        holder.type().complete(object);
        Optional<String> written = object.keySet()
                        .containsAll(members.stream().map(Misplaced::meant).toList())
                ? in.meant(holder.repair(), object).flatMap(Fragment::write)
                : Optional.empty();
        written.ifPresentOrElse(
                json -> arguments.put("written", json), () -> arguments.put("elsewhere", List.of(inside)));
        in.reportUnknown(first.offset(), first.pointer(), arguments);
    }

    /** Returns a bit for each member that was meant, so that nobody needs to be told that it is missing. */
    long meant() {
        return meant;
    }
}

package org.rightsdeclarations.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.document.StructureCode;
import org.rightsdeclarations.json.mistake.Fragment;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.shape.JsonMember.Need;
import org.rightsdeclarations.json.type.FormatType;
import org.rightsdeclarations.json.type.JsonType;
import org.rightsdeclarations.problem.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A type that is an object in JSON: its members, in the order in which they are written. Immutable and thread-safe.
 *
 * @param <T> the Java type
 * @param <B> its builder
 */
public final class Shape<T, B> implements JsonType<T> {
    private static final @Nullable Object[] NOT_TAKEN_APART = {};

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final Function<T, @Nullable Object[]> values;
    private final List<JsonMember<T, B>> members;
    private final List<String> names;
    private final PropertyNameMatcher matcher;

    /** A bit for each member that must be there. */
    private final long required;

    /** A bit for each member of which exactly one must be there. */
    private final long choices;

    private final boolean isOfDeclaration;

    /** Whether an object that lacks a required member is built for the rules all the same. */
    private final boolean salvaging;

    /** What is told of members that are missing, by their names: the same in every object. */
    private final Map<String, Map<String, String>> lacks = new ConcurrentHashMap<>();

    private Shape(
            List<JsonMember<T, B>> members,
            Supplier<B> start,
            Function<B, T> finish,
            Function<T, @Nullable Object[]> values) {
        this.values = values;
        this.start = start;
        this.finish = finish;
        this.members = List.copyOf(members);
        this.names = namesOf(members);
        this.matcher = Reading.matcherOf(names);
        this.required = bits(members, Need.REQUIRED);
        this.choices = bits(members, Need.CHOICE);
        this.isOfDeclaration = false;
        this.salvaging = false;
    }

    private Shape(Shape<T, B> same, boolean isOfDeclaration, boolean salvaging) {
        this.values = same.values;
        this.start = same.start;
        this.finish = same.finish;
        this.members = same.members;
        this.names = same.names;
        this.matcher = same.matcher;
        this.required = same.required;
        this.choices = same.choices;
        this.isOfDeclaration = isOfDeclaration;
        this.salvaging = salvaging;
    }

    private static List<String> namesOf(List<? extends JsonMember<?, ?>> members) {
        List<String> names = new ArrayList<>(members.size());
        for (JsonMember<?, ?> member : members) {
            names.add(member.name().getValue());
        }
        return List.copyOf(names);
    }

    private static long bits(List<? extends JsonMember<?, ?>> members, Need need) {
        long bits = 0;
        for (int i = 0; i < members.size(); i++) {
            bits |= members.get(i).need() == need ? 1L << i : 0;
        }
        return bits;
    }

    /** Returns an object with some members. */
    static <T, B> Shape<T, B> of(List<JsonMember<T, B>> members, Supplier<B> start, Function<B, T> finish) {
        return new Shape<>(members, start, finish, object -> NOT_TAKEN_APART);
    }

    /** Returns an object of which the members find their values in what it is taken apart into. */
    static <T, B> Shape<T, B> of(
            List<JsonMember<T, B>> members,
            Supplier<B> start,
            Function<B, T> finish,
            Function<T, @Nullable Object[]> values) {
        return new Shape<>(members, start, finish, values);
    }

    /** Returns the same object as one of those that a declaration is made of. */
    Shape<T, B> ofDeclaration() {
        return new Shape<>(this, true, salvaging);
    }

    /** Returns the same object, built even without a required member, for rules to judge the rest. */
    Shape<T, B> salvaging() {
        return new Shape<>(this, isOfDeclaration, true);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            reportOther(in);
            return null;
        }
        long offset = in.offset();
        if (!in.enter()) {
            return null;
        }
        B builder = start.get();
        long seen = 0;
        long good = 0;
        Strangers strangers = null;
        for (int i = in.nextMember(matcher); i != Reading.END; i = in.nextMember(matcher)) {
            if (i == Reading.UNKNOWN) {
                strangers = strangers == null ? new Strangers(this) : strangers;
                strangers.add(in, seen);
                continue;
            }
            long bit = 1L << i;
            if ((seen & bit) != 0) {
                in.duplicateMember(offset);
                continue;
            }
            seen |= bit;
            in.next();
            if (in.token() == JsonToken.VALUE_NULL) {
                in.require((required & bit) != 0);
            }
            if (members.get(i).read(in, builder)) {
                good |= bit;
            }
        }
        in.leave();
        if (strangers != null && strangers.finish(in, seen, offset)) {
            return null;
        }
        reportMissing(seen, strangers == null || !in.isStrict() ? 0 : strangers.meant(), offset, in);
        boolean isKnown = strangers == null || !in.isStrict();
        return salvaging || isComplete(good) ? build(builder, isKnown && seen == good, offset, in) : null;
    }

    /** Returns the members, in the order of their names. */
    List<JsonMember<T, B>> members() {
        return members;
    }

    /** Returns whether it is one of those that a declaration is made of. */
    boolean isOfDeclaration() {
        return isOfDeclaration;
    }

    /** Returns the format of a document; null for an object inside one. */
    @Nullable
    FormatType format() {
        return members.get(0).type() instanceof FormatType format ? format : null;
    }

    @Override
    public Optional<Object> meant(Object found, String language) {
        return new MeantObject(this).of(found, language);
    }

    @Override
    public Optional<Object> meant(String key, Object found, String language) {
        return new MeantObject(this).under(key, found, language);
    }

    @Override
    public void complete(Map<String, Object> object) {
        new MeantObject(this).complete(object);
    }

    @Override
    public @Nullable Object example() {
        return new MeantObject(this).example();
    }

    private void reportMissing(long seen, long meant, long offset, Reading in) {
        long missing = required & ~(seen | meant);
        for (int i = 0; missing >>> i != 0; i++) {
            if ((missing >>> i & 1) != 0) {
                JsonMember<T, B> member = members.get(i);
                in.reportAt(
                        offset,
                        StructureCode.MISSING_MEMBER,
                        lacks.computeIfAbsent(names.get(i), name -> missing(member)));
            }
        }
        int chosen = Long.bitCount(seen & choices);
        if (choices != 0 && chosen != 1 && (chosen > 0 || (meant & choices) == 0)) {
            List<String> choice = members.stream()
                    .filter(member -> member.need() == Need.CHOICE)
                    .map(member -> member.name().getValue())
                    .toList();
            StructureCode code = chosen == 0 ? StructureCode.MISSING_ALTERNATIVE : StructureCode.CONFLICTING_MEMBERS;
            in.reportAt(offset, code, Map.of("members", choice));
        }
    }

    private void reportOther(Reading in) {
        boolean isList = in.token() == JsonToken.START_ARRAY && format() != null;
        boolean isText = in.token() == JsonToken.VALUE_STRING && format() != null;
        if (isList && new Strangers(this).isDocument(in.value().names())) {
            in.report(StructureCode.IN_AN_ARRAY, Map.of());
            in.skip();
        } else if (isText && in.value().isQuotedObject()) {
            in.report(StructureCode.IN_A_TEXT, Map.of());
        } else {
            in.misfits().wrongType("object", this);
        }
    }

    private static Map<String, String> missing(JsonMember<?, ?> member) {
        String name = member.name().getValue();
        return member.type() instanceof FormatType format
                ? Map.of("member", name, "known", format.known())
                : Optional.ofNullable(member.repair().example())
                        .flatMap(Fragment::write)
                        .map(json -> Map.of("member", name, "example", json))
                        .orElse(Map.of("member", name));
    }

    /** Returns whether all that must be there is among some members, of which each has a bit. */
    boolean isComplete(long good) {
        return (required & ~good) == 0 && (choices == 0 || Long.bitCount(good & choices) == 1);
    }

    private @Nullable T build(B builder, boolean whole, long offset, Reading in) {
        try {
            return finish.apply(builder);
        } catch (InvalidValueException refusal) {
            if (whole) { // otherwise it may only lack what was refused before
                in.reportAt(offset, refusal);
            }
            return null;
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        @Nullable Object[] taken = values.apply(value);
        for (int i = 0; i < members.size(); i++) { // an iterator for each object takes longer
            members.get(i).write(value, taken, out);
        }
        out.writeEndObject();
    }
}

package org.rightsdeclarations.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.reading.StructureCode;
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

    /** Whether an object that lacks a required member is built for the rules all the same. */
    private final boolean salvaging;

    private Shape(
            List<JsonMember<T, B>> members,
            Supplier<B> start,
            Function<B, T> finish,
            Function<T, @Nullable Object[]> values,
            boolean salvaging) {
        this.values = values;
        this.start = start;
        this.finish = finish;
        this.members = List.copyOf(members);
        this.names = members.stream().map(member -> member.name().getValue()).toList();
        this.matcher = Reading.matcherOf(names);
        this.required = bits(members, Need.REQUIRED);
        this.choices = bits(members, Need.CHOICE);
        this.salvaging = salvaging;
    }

    private static long bits(List<? extends JsonMember<?, ?>> members, Need need) {
        return IntStream.range(0, members.size())
                .filter(i -> members.get(i).need() == need)
                .mapToLong(i -> 1L << i)
                .sum();
    }

    /** Returns an object with some members. */
    static <T, B> Shape<T, B> of(List<JsonMember<T, B>> members, Supplier<B> start, Function<B, T> finish) {
        return of(members, start, finish, object -> NOT_TAKEN_APART);
    }

    /** Returns an object of which the members find their values in what it is taken apart into. */
    static <T, B> Shape<T, B> of(
            List<JsonMember<T, B>> members,
            Supplier<B> start,
            Function<B, T> finish,
            Function<T, @Nullable Object[]> values) {
        return new Shape<>(members, start, finish, values, false);
    }

    /** Returns the same object, built even without a required member, for rules to judge the rest. */
    Shape<T, B> salvaging() {
        return new Shape<>(members, start, finish, values, true);
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public @Nullable T read(Reading in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("object");
            return null;
        }
        long offset = in.offset();
        if (!in.enter()) {
            return null;
        }
        B builder = start.get();
        long seen = 0;
        long good = 0;
        for (int i = in.nextMember(matcher); i != Reading.END; i = in.nextMember(matcher)) {
            if (i == Reading.UNKNOWN) {
                in.unknownMember(names, this::holderOf);
                continue;
            }
            long bit = 1L << i;
            if ((seen & bit) != 0) {
                in.duplicateMember();
                continue;
            }
            seen |= bit;
            in.next();
            if (members.get(i).reader().read(in, builder)) {
                good |= bit;
            }
        }
        in.leave();
        reportMissing(seen, offset, in);
        return salvaging || isComplete(good) ? build(builder, seen == good, offset, in) : null;
    }

    /** Returns the member whose own members include a name, unless members of several types do. */
    private Optional<String> holderOf(String name) {
        List<JsonMember<T, B>> holders = members.stream()
                .filter(member -> member.type().names().contains(name))
                .toList();
        boolean isOne =
                holders.stream().map(member -> member.type().names()).distinct().count() == 1;
        return isOne ? Optional.of(holders.get(0).name().getValue()) : Optional.empty();
    }

    private void reportMissing(long seen, long offset, Reading in) {
        long missing = required & ~seen;
        for (int i = 0; missing >>> i != 0; i++) {
            if ((missing >>> i & 1) != 0) {
                in.reportAt(offset, StructureCode.MISSING_MEMBER, missing(members.get(i)));
            }
        }
        int chosen = Long.bitCount(seen & choices);
        if (choices != 0 && chosen != 1) {
            String choice = members.stream()
                    .filter(member -> member.need() == Need.CHOICE)
                    .map(member -> member.name().getValue())
                    .collect(Collectors.joining(", "));
            StructureCode code = chosen == 0 ? StructureCode.MISSING_ALTERNATIVE : StructureCode.CONFLICTING_MEMBERS;
            in.reportAt(offset, code, Map.of("members", choice));
        }
    }

    private static Map<String, String> missing(JsonMember<?, ?> member) {
        String name = member.name().getValue();
        return member.type() instanceof FormatType format
                ? Map.of("member", name, "known", format.known())
                : Map.of("member", name);
    }

    private boolean isComplete(long good) {
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
        for (JsonMember<T, B> member : members) {
            member.writer().write(value, taken, member.name(), out);
        }
        out.writeEndObject();
    }
}

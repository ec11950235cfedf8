package org.rightsdeclarations.json.shape;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rightsdeclarations.json.reading.Reading;
import org.rightsdeclarations.json.reading.StructureCode;
import org.rightsdeclarations.json.shape.JsonMember.Need;
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
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<JsonMember<T, B>> members;
    private final List<String> names;
    private final PropertyNameMatcher matcher;

    /** A bit for each member that must be there. */
    private final long required;

    /** A bit for each member of which exactly one must be there. */
    private final long choices;

    /** Whether an object that lacks a required member is built for the rules all the same. */
    private final boolean salvaging;

    private Shape(List<JsonMember<T, B>> members, Supplier<B> start, Function<B, T> finish, boolean salvaging) {
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
        return new Shape<>(members, start, finish, false);
    }

    /** Returns an object that is built even without a required member, for rules to judge the rest. */
    static <T, B> Shape<T, B> salvaging(List<JsonMember<T, B>> members, Supplier<B> start, Function<B, T> finish) {
        return new Shape<>(members, start, finish, true);
    }

    /**
     * The names of the members.
     *
     * @return the names in the order in which they are written
     */
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
                in.unknownMember(names);
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

    private void reportMissing(long seen, long offset, Reading in) {
        long missing = required & ~seen;
        for (int i = 0; missing >>> i != 0; i++) {
            if ((missing >>> i & 1) != 0) {
                in.reportAt(offset, StructureCode.MISSING_MEMBER, Map.of("member", names.get(i)));
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
        for (JsonMember<T, B> member : members) {
            member.writer().write(value, member.name(), out);
        }
        out.writeEndObject();
    }
}

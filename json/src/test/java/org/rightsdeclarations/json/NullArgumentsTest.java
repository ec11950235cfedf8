package org.rightsdeclarations.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rightsdeclarations.Clause;
import org.rightsdeclarations.Declaration;
import org.rightsdeclarations.Extensions;
import org.rightsdeclarations.anniversary.AnniversaryCalendar;
import org.rightsdeclarations.anniversary.AnniversaryFormat;
import org.rightsdeclarations.anniversary.AnniversaryReader;
import org.rightsdeclarations.anniversary.mention.PrintedWords;
import org.rightsdeclarations.catalogue.InstrumentCatalogue;
import org.rightsdeclarations.description.Assembly;
import org.rightsdeclarations.description.Part;
import org.rightsdeclarations.description.Parts;
import org.rightsdeclarations.numeral.PrintedNumber;
import org.rightsdeclarations.problem.InvalidValueException;
import org.rightsdeclarations.problem.Messages;
import org.rightsdeclarations.problem.MissingValueException;
import org.rightsdeclarations.problem.Position;
import org.rightsdeclarations.problem.Problem;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Report;
import org.rightsdeclarations.problem.Severity;
import org.rightsdeclarations.problem.Unchecked;
import org.rightsdeclarations.rule.Check;
import org.rightsdeclarations.rule.Passage;
import org.rightsdeclarations.rule.Rule;
import org.rightsdeclarations.term.DateRole;
import org.rightsdeclarations.validation.DeclarationValidator;
import org.rightsdeclarations.validation.PropertyPaths;
import org.rightsdeclarations.value.Label;
import org.rightsdeclarations.value.LanguageTag;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Whoever hands over null where nothing may be absent is told so at once, by the name of what is missing. */
class NullArgumentsTest {
    /** Those that providers call, and those with which the library alone describes its own types. */
    private static final Set<String> OTHERS = Set.of(
            "SoundValidator",
            "SoundValidatorFactory",
            "SoundJudge",
            "ProblemInterpolator",
            "DescriptionBuilder",
            "Member",
            "Form",
            "Written",
            "Described",
            "Free");

    private static final Set<String> EXPORTED = Set.of(
            "org.rightsdeclarations",
            "org.rightsdeclarations.anniversary",
            "org.rightsdeclarations.anniversary.mention",
            "org.rightsdeclarations.catalogue",
            "org.rightsdeclarations.constraint",
            "org.rightsdeclarations.description",
            "org.rightsdeclarations.json",
            "org.rightsdeclarations.numeral",
            "org.rightsdeclarations.problem",
            "org.rightsdeclarations.rule",
            "org.rightsdeclarations.term",
            "org.rightsdeclarations.validation",
            "org.rightsdeclarations.value",
            "org.rightsdeclarations.world");

    private static final List<Object> SAMPLES = samples();

    @Test
    void areRefusedByEveryPublicMethod() {
        List<String> accepted = new ArrayList<>();
        int[] tried = {0};
        for (Class<?> type : publicTypes()) {
            for (Executable executable : executables(type)) {
                for (int i = 0; i < executable.getParameterCount(); i++) {
                    if (mustBeThere(executable, i)) {
                        tried[0]++;
                        String found = call(type, executable, i);
                        if (!found.isEmpty()) {
                            accepted.add(type.getSimpleName() + "." + executable.getName() + " "
                                    + Arrays.toString(executable.getParameterTypes()) + " " + i + ": " + found);
                        }
                    }
                }
            }
        }
        assertThat(tried[0]).isGreaterThan(500);
        assertThat(accepted).isEmpty();
    }

    private static Set<Class<?>> publicTypes() {
        Set<Class<?>> types = new LinkedHashSet<>();
        new ClassFileImporter()
                .importPaths(Path.of("..", "core", "target", "classes"), Path.of("target", "classes")).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> EXPORTED.contains(type.getPackageName()))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .forEach(type -> types.add(type.reflect()));
        types.removeIf(type -> type.isAnnotation() || type.isInterface() || OTHERS.contains(type.getSimpleName()));
        return types;
    }

    private static List<Executable> executables(Class<?> type) {
        List<Executable> all = new ArrayList<>();
        if (!Modifier.isAbstract(type.getModifiers())) {
            all.addAll(List.of(type.getConstructors()));
        }
        Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass().getPackageName().startsWith("org.rightsdeclarations"))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .filter(method -> !(type.isInterface() && Modifier.isAbstract(method.getModifiers())))
                .filter(method -> !Set.of("equals", "compareTo", "require").contains(method.getName()))
                .sorted(Comparator.comparing(Method::toString))
                .forEach(all::add);
        return all;
    }

    private static boolean mustBeThere(Executable executable, int index) {
        Parameter parameter = executable.getParameters()[index];
        AnnotatedType type = executable.getAnnotatedParameterTypes()[index];
        return !parameter.getType().isPrimitive() && !type.isAnnotationPresent(Nullable.class);
    }

    /** Returns what came instead of a refusal; empty if null was refused. */
    private static String call(Class<?> type, Executable executable, int absent) {
        Object[] arguments = new Object[executable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            if (i != absent) {
                arguments[i] = sample(executable.getParameterTypes()[i]);
                if (arguments[i] == null) {
                    return "no sample of " + executable.getParameterTypes()[i];
                }
            }
        }
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Method method = (Method) executable;
                Object on = Modifier.isStatic(method.getModifiers()) ? null : sample(type);
                if (on == null && !Modifier.isStatic(method.getModifiers())) {
                    return "no sample of " + type;
                }
                method.setAccessible(true);
                method.invoke(on, arguments);
            }
            return "accepted";
        } catch (InvocationTargetException thrown) {
            Throwable cause = Objects.requireNonNull(thrown.getCause());
            boolean isRefusal = cause instanceof IllegalArgumentException || cause instanceof NullPointerException;
            return isRefusal && (isSaid(cause) || isSeenAtOnce(cause, executable)) ? "" : cause.toString();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return "not callable: " + e;
        }
    }

    private static boolean isSaid(Throwable refusal) {
        return refusal.getMessage() != null && !refusal.getMessage().startsWith("Cannot ");
    }

    /** Returns whether the library found nothing where a parameter should be, and the JVM says the name. */
    private static boolean isSeenAtOnce(Throwable refusal, Executable executable) {
        String message = String.valueOf(refusal.getMessage());
        boolean isOurs = refusal.getStackTrace()[0].getClassName().startsWith("org.rightsdeclarations.");
        return isOurs
                && message.contains("because \"")
                && (executable.isVarArgs() || !(message.contains("because \"<") || message.contains("because \"this")));
    }

    private static @Nullable Object sample(Class<?> type) {
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) true : type == double.class ? (Object) 0.5 : (Object) 1;
        }
        Optional<Object> builder = Optional.empty();
        if (type.getSimpleName().equals("Builder") && type.getEnclosingClass() != null) {
            try {
                Method make = type.getEnclosingClass().getMethod("builder");
                builder = Optional.of(make.invoke(null));
            } catch (ReflectiveOperationException none) {
                builder = Optional.empty();
            }
        }
        return builder.or(() -> SAMPLES.stream().filter(type::isInstance).findFirst())
                .or(() -> type.isInterface() && !type.isSealed() ? Optional.of(proxy(type)) : Optional.empty())
                .or(() -> Optional.ofNullable(type.isEnum() ? type.getEnumConstants()[0] : null))
                .or(() ->
                        type.isArray() ? Optional.of(Array.newInstance(type.getComponentType(), 0)) : Optional.empty())
                .orElse(null);
    }

    private static Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(
                NullArgumentsTest.class.getClassLoader(), new Class<?>[] {type}, (on, method, arguments) -> null);
    }

    private static List<Object> samples() {
        List<Object> samples = new ArrayList<>();
        Path document = Documents.valid().stream()
                .filter(path -> path.toString().contains("every-member"))
                .findFirst()
                .orElseThrow();
        Declaration declaration = DeclarationJson.read(
                        Documents.bytes(document), ReadOptions.strict().withoutRules())
                .orElseThrow();
        Part<Declaration> root = Part.root(declaration, Declaration.description());
        Parts parts = Parts.of(root);
        samples.add(declaration);
        parts.forEach(part -> part.as(Object.class).ifPresent(samples::add));
        samples.addAll(List.of(
                root,
                parts,
                Declaration.description(),
                Declaration.description().getMembers().get(0),
                new Words(),
                PrintedNumber.of("1."),
                new Unchecked(Unchecked.Kind.RULES, List.of("numbering.gap"))));
        Rule rule = Rule.of("house.rule", Severity.INFO, "message");
        Problem problem = DeclarationJson.read("1").getReport().getProblems().get(0);
        samples.addAll(List.of(
                "en",
                List.of(),
                new ArrayList<>(),
                Map.of(),
                new LinkedHashMap<>(),
                Set.of(),
                Locale.ENGLISH,
                LocalDate.of(2023, 1, 1),
                YearMonth.of(2023, 1),
                Period.ofYears(1),
                Clock.systemUTC(),
                URI.create("a:b"),
                Path.of("target"),
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new StringReader(""),
                new byte[0],
                Optional.empty(),
                OptionalInt.empty(),
                AnniversaryFormat.in(Locale.ENGLISH),
                InstrumentCatalogue.standard(),
                AnniversaryCalendar.of(InstrumentCatalogue.standard()),
                AnniversaryReader.of(InstrumentCatalogue.standard()),
                DeclarationValidator.standard(),
                rule,
                Check.of(Label.class, examination -> {}, rule),
                new Passage(LanguageTag.of("en"), "a"),
                problem,
                Report.of(List.of(problem)),
                new Position(1, 1),
                Profile.DRAFT,
                Messages.in(Locale.ENGLISH),
                InvalidValueException.of("value.date", "x"),
                ReadOptions.strict(),
                JsonForm.of(Declaration.class),
                DeclarationJson.read("1"),
                Layout.COMPACT,
                ProblemDetails.of(Report.of(List.of(problem))),
                SarifLog.of(Map.of()),
                new Jackson3Module(),
                new Jackson2Module(),
                declaration.outline(),
                Clause.class,
                Declaration.in("en"),
                Extensions.none(),
                DateRole.VOCABULARY,
                PropertyPaths.of(declaration),
                PrintedWords.of("a", 0, 1),
                1,
                new MissingValueException("x"),
                InstrumentCatalogue.standard().getInstruments().get(0),
                Messages.in(Locale.ENGLISH)));
        samples.add(DeclarationValidator.standard()
                .judge(Declaration.builder().build())
                .kept()
                .get(0));
        samples.add(ResourceBundle.getBundle("org.rightsdeclarations.problem.messages"));
        samples.add(new JsonFactory().createParser(ObjectReadContext.empty(), "{}"));
        samples.add(new JsonFactory().createGenerator(ObjectWriteContext.empty(), new ByteArrayOutputStream()));
        return samples;
    }

    /** An assembly of objects without members. */
    private static final class Words extends Assembly<String, StringBuilder> {
        @Override
        protected Object[] values(String words) {
            return new Object[0];
        }

        @Override
        protected StringBuilder builder() {
            return new StringBuilder();
        }

        @Override
        protected StringBuilder builder(String words) {
            return new StringBuilder(words);
        }

        @Override
        protected String build(StringBuilder words) {
            return words.toString();
        }

        @Override
        protected void set(StringBuilder words, String member, Object value) {
            throw unknown(member);
        }
    }
}
